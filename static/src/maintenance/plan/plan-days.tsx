import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { daysWords } from './plan-words';
import { Schedule } from './schedule';
import { say } from '../../ui/words/say';

interface PlanDaysProps {
  readonly client: Client;
  readonly plan: ClientPlan;
  readonly as: 'h2' | 'h3';
  readonly onSaved: (client: Client, plan: ClientPlan) => void;
}

/** On which days the client is planned, and the way to change them; saved apart from the checklist. */
export function PlanDays({ client, plan, as: Heading, onSaved }: PlanDaysProps) {
  const [open, setOpen] = useState(false);
  if (open) return <Schedule client={client} plan={plan} as={Heading} onSaved={onSaved} onClose={() => setOpen(false)} />;
  return (
    <section className="plan-days" aria-label={say('Days')}>
      <Heading>{say('When')}</Heading>
      <p>
        {daysWords(client, plan)}{' '}
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {say('Change the days')}
        </button>
      </p>
    </section>
  );
}
