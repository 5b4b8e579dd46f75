import { useCallback } from 'react';
import type { Card } from '../../../../../src/roadmap/rules/campaign/campaign';
import { releaseTitle } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import { stageWords } from '../../../../../src/roadmap/rules/campaign/stages';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { Skeleton } from '../../../ui/skeleton';
import { useAsked } from '../../../ui/use-asked';
import { usePeople } from '../../../ui/use-people';
import { BudgetPart } from './budget-part';
import { FactsPart } from './facts-part';
import { LetterPart } from './letter-part';
import { TrailPart } from './trail-part';
import { say } from '../../../ui/words/say';
import './client.css';

interface ClientPartProps {
  readonly release: string;
  readonly card: Card;
  readonly skilled: readonly string[];
  readonly onBack: () => void;
}

/** One client in a campaign: what is known, which devices, what the letter says, what is planned, and who changed what when. */
export function ClientPart({ release, card: { client }, skilled, onBack }: ClientPartProps) {
  const { id, sheet } = client;
  const open = useCallback(() => call('openCampaignClient', { release, client: id, sheet }), [release, id, sheet]);
  const { value, trouble, act } = useAsked(open);
  const nameOf = usePeople([
    ...skilled,
    ...(value?.trail.map(({ by }) => by) ?? []),
    ...(value ? [value.step.facts.technician ?? ''] : []),
  ]);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening {name}', { name: client.name })} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const of = { release, client: id, sheet };
  const reload = async (): Promise<void> => {
    const next = await open();
    act(() => Promise.resolve(next));
  };
  return (
    <div className="campaigns">
      <button type="button" className="link campaign-back not-printed" onClick={onBack}>
        ‹ {releaseTitle(value.release)}
      </button>
      <header className="campaign-head not-printed">
        <h2>{client.name}</h2>
        <p>
          {say('Stage:')} <strong>{stageWords[value.step.stage]}</strong>
        </p>
      </header>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(open)} />}
      <div className="campaign-client">
        <div className="campaigns">
          <FactsPart of={of} opened={value} people={{ skilled, nameOf }} onSaved={reload} />
          <BudgetPart opened={value} onSaved={reload} />
          <TrailPart trail={value.trail} nameOf={nameOf} />
        </div>
        <LetterPart of={of} opened={value} onSaved={reload} />
      </div>
    </div>
  );
}
