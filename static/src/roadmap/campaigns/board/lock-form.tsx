import { useState } from 'react';
import { locksOf, stageWords, type Stage, type StageFacts } from '../../../../../src/roadmap/rules/campaign/stages';
import { InlineForm } from '../../../ui/inline-form';
import { FactField } from './fact-field';
import type { CardPeople } from './client-card';
import { say } from '../../../ui/words/say';

interface LockFormProps {
  readonly client: string;
  readonly to: Stage;
  readonly facts: StageFacts;
  readonly people: CardPeople;
  readonly onMove: (facts: Partial<StageFacts>) => void;
  readonly onClose: () => void;
}

/** What is missing before a stage opens, with a field for each. */
export function LockForm({ client, to, facts, people, onMove, onClose }: LockFormProps) {
  const [given, setGiven] = useState<Partial<StageFacts>>({});
  const [missing] = useState(() => locksOf(to, facts));
  return (
    <InlineForm
      label={say('Open {to} for {client}', { to: stageWords[to], client })}
      save={say('Move')}
      check={() => locksOf(to, { ...facts, ...given })[0]?.sentence ?? null}
      onSave={() => onMove(given)}
      onClose={onClose}
    >
      <p className="board-locked">{say('{to} is locked. To open it:', { to: stageWords[to] })}</p>
      {missing.map(({ fact }) => (
        <FactField
          key={fact}
          fact={fact}
          facts={{ ...facts, ...given }}
          people={people}
          onFact={(value) => setGiven({ ...given, ...value })}
        />
      ))}
    </InlineForm>
  );
}
