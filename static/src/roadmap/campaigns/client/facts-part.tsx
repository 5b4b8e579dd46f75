import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ClientId } from '../../../../../src/clients/rules/client';
import type { CampaignClient } from '../../../../../src/roadmap/rules/campaign/campaign-client';
import type { StageFacts } from '../../../../../src/roadmap/rules/campaign/stages';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { FactField, factLabels } from '../board/fact-field';
import type { CardPeople } from '../board/client-card';
import { say } from '../../../ui/words/say';

export interface Of {
  readonly release: string;
  readonly client: ClientId;
  readonly sheet: number;
}

interface FactsPartProps {
  readonly of: Of;
  readonly opened: CampaignClient;
  readonly people: CardPeople;
  readonly onSaved: () => Promise<void>;
}

/** Everything that opens a stage, in one place. */
export function FactsPart({ of, opened, people, onSaved }: FactsPartProps) {
  const [given, setGiven] = useState<Partial<StageFacts>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setTrouble(null);
    try {
      await call('moveInCampaign', { ...of, change: { facts: given } });
      await onSaved();
      setGiven({});
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  const facts = { ...opened.step.facts, ...given };
  return (
    <section className="not-printed" aria-label={say('What is known')}>
      <h3>{say('What is known')}</h3>
      {trouble !== null && <Notice sentence={trouble} />}
      <div className="release-fields">
        {(Object.keys(factLabels) as (keyof StageFacts)[]).map((fact) => (
          <FactField key={fact} fact={fact} facts={facts} people={people} onFact={(value) => setGiven({ ...given, ...value })} />
        ))}
      </div>
      {Object.keys(given).length > 0 && (
        <p className="campaign-buttons">
          <Button appearance="primary" onClick={() => void save()}>
            {say('Save')}
          </Button>
          <Button appearance="subtle" onClick={() => setGiven({})}>
            {say('Take back')}
          </Button>
        </p>
      )}
    </section>
  );
}
