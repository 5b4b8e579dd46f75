import type { ClientId } from '../../../../src/clients/rules/client';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { usePlanning } from '../equipment/use-planning';
import { budgetYearOf, PlanBoard } from '../plan/plan-board';
import { say } from '../../ui/words/say';

interface ClientPlanProps {
  readonly client: ClientId;
  readonly onChanged: () => void;
}

/** The plan of one client, changed without a meeting. */
export function ClientPlan({ client, onChanged }: ClientPlanProps) {
  const { planning, trouble, reload, learn } = usePlanning(client);
  if (planning === null) {
    return trouble === null ? <Skeleton lines={6} label={say('Opening the plan')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  const { lines, firstMonth, currency, today, mayChange, client: of } = planning;
  return (
    <section aria-label={say('Plan of {name}', { name: of.name })}>
      <PlanBoard
        client={client}
        lines={lines}
        thisYear={budgetYearOf(today, firstMonth)}
        firstMonth={firstMonth}
        currency={currency}
        mayChange={mayChange}
        onChanged={(plan) => {
          learn(plan);
          onChanged();
        }}
      />
    </section>
  );
}
