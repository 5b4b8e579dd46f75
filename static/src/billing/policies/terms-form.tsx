import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Policies } from '../../../../src/billing/policy/open-policies';
import type { TermsView } from '../../../../src/billing/policy/save-terms';
import type { ClientTerms, HoursBlock } from '../../../../src/billing/rules/client-terms';
import type { BilledKind } from '../../../../src/billing/rules/policy';
import { usualPolicy } from '../../../../src/billing/rules/usual-policy';
import type { Client } from '../../../../src/clients/rules/client';
import { minutes, type Cents, type DateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { serverInstant } from '../../ui/server-instant';
import { AmountField } from '../../ui/fields/amount-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DayField } from '../../ui/fields/day-field';
import { NumberField } from '../../ui/fields/number-field';
import { OptionalAmountField } from '../../ui/fields/optional-amount-field';
import { say } from '../../ui/words/say';

interface TermsFormProps {
  readonly client: Client;
  readonly view: TermsView;
  readonly policies: Policies;
  readonly onSaved: (view: TermsView) => void;
}

const kinds: readonly (readonly [BilledKind, string])[] = [
  ['remote', say('Remote')],
  ['onSite', say('On site')],
  ['travel', say('Travel')],
];

/** A client's zone, trip, rates and blocks of hours, where they differ from the policy. */
export function TermsForm({ client, view, policies, onSaved }: TermsFormProps) {
  const [terms, setTerms] = useState(view.terms);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { zones } = policies.versions.at(-1)?.policy ?? usualPolicy;
  const set = (part: Partial<ClientTerms>): void => setTerms((now) => ({ ...now, ...part }));
  const save = (): void => {
    call('saveTerms', { client: client.id, terms, version: view.version }).then(onSaved, (thrown: unknown) =>
      setTrouble(sentenceOf(thrown)),
    );
  };
  const isChanged = JSON.stringify(terms) !== JSON.stringify(view.terms);
  return (
    <div className="policy-part">
      <Heard sentence={view.version > 0 && !isChanged ? say('What is agreed with {name} is saved.', { name: client.name }) : ''} />
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <div className="policy-row">
        <ChoiceField
          label={say('Zone')}
          value={terms.zone ?? ''}
          choices={[
            [
              '',
              say('by travel time ({travel})', {
                travel:
                  client.travelMinutes === null
                    ? say('not known')
                    : say('{travelMinutes} min', { travelMinutes: String(client.travelMinutes) }),
              }),
            ],
            ...zones.map(({ name }) => [name, say('pinned to {name}', { name })] as const),
          ]}
          onChange={(zone) => set({ zone: zone === '' ? null : zone })}
        />
        <ChoiceField
          label={say('What pays for the way')}
          value={terms.trip ?? ''}
          choices={[
            ['', say('as the policy says')],
            ['minimum', say('the least time of the zone')],
            ['charge', say('a trip charge')],
          ]}
          onChange={(trip) => set({ trip: trip === '' ? null : trip })}
        />
        <ChoiceField
          label={say('What is rounded together')}
          value={terms.scope ?? ''}
          choices={[
            ['', say('as the policy says')],
            ['entry', say('every entry by itself')],
            ['visit', say('a visit as a whole')],
            ['clientDay', say('the day as a whole')],
          ]}
          onChange={(scope) => set({ scope: scope === '' ? null : scope })}
        />
      </div>
      <div className="policy-row">
        {kinds.map(([kind, words]) => (
          <OptionalAmountField
            key={kind}
            label={say('{words}: own rate ({currency})', { words, currency: policies.team.currency })}
            per={100}
            value={terms.rates[kind] ?? null}
            onChange={(rate) => {
              const { [kind]: _, ...others } = terms.rates;
              set({ rates: rate === null ? others : { ...others, [kind]: rate as Cents } });
            }}
          />
        ))}
        <NumberField
          label={say('Miles, one way')}
          value={terms.miles ?? undefined}
          least={0}
          onChange={(miles) => set({ miles: miles ?? null })}
        />
      </div>
      {client.contract === 'blockOfHours' && <BlockFields blocks={terms.blocks} onChange={(blocks) => set({ blocks })} />}
      <div className="policy-actions">
        <Button appearance="primary" isDisabled={!isChanged} onClick={save}>
          {say('Save')}
        </Button>
        {!isChanged && view.version > 0 && <span className="subtle">{say('Saved. Closed months keep what was agreed then.')}</span>}
      </div>
    </div>
  );
}

function BlockFields({
  blocks,
  onChange,
}: {
  readonly blocks: readonly HoursBlock[];
  readonly onChange: (blocks: readonly HoursBlock[]) => void;
}) {
  const set = (block: HoursBlock, part: Partial<HoursBlock>): void =>
    onChange(blocks.map((each) => (each === block ? { ...block, ...part } : each)));
  const add = (): void => {
    const today = serverInstant().slice(0, 10);
    const expires = `${String(Number(today.slice(0, 4)) + 1)}-12-31`;
    onChange([...blocks, { id: crypto.randomUUID(), minutes: minutes(600), from: today as DateOnly, expires: expires as DateOnly }]);
  };
  return (
    <fieldset className="policy-part">
      <legend>{say('Blocks of hours')}</legend>
      {blocks.length === 0 && <p className="policy-hint">{say('No block was bought yet; work is charged by the hour.')}</p>}
      {blocks.map((block, index) => (
        <div key={block.id} className="policy-row" role="group" aria-label={say('Block {index}', { index: String(index + 1) })}>
          <AmountField label={say('Hours')} per={60} value={block.minutes} onChange={(time) => set(block, { minutes: minutes(time) })} />
          <DayField label={say('From day of work')} value={block.from} onChange={(from) => set(block, { from: from as DateOnly })} />
          <DayField
            label={say('To day of work')}
            value={block.expires}
            onChange={(expires) => set(block, { expires: expires as DateOnly })}
          />
          <Button
            spacing="compact"
            appearance="subtle"
            aria-label={say('Remove block {index}', { index: String(index + 1) })}
            onClick={() => onChange(blocks.filter((each) => each !== block))}
          >
            {say('Remove')}
          </Button>
        </div>
      ))}
      <Button spacing="compact" onClick={add}>
        {say('Add a block')}
      </Button>
    </fieldset>
  );
}
