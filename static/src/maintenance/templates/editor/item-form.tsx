import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { tiers } from '../../../../../src/maintenance/rules/progress';
import type { CustodyStep, Evidence, Frequency, Item, Tier } from '../../../../../src/maintenance/rules/template';
import { CheckField } from '../../../ui/fields/check-field';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { NumberField } from '../../../ui/fields/number-field';
import { TextField } from '../../../ui/fields/text-field';
import { categoryWords, knownCategories } from '../../category-words';
import { tierWords } from '../../tier-words';
import { DoerField } from './doer-field';
import { custodyWords, evidenceNames, frequencyWords } from './field-words';
import { NumberEvidence } from './number-evidence';
import { say } from '../../../ui/words/say';
import './item-form.css';

interface ItemFormProps {
  readonly item: Item;
  readonly onChange: (item: Item) => void;
  readonly onClose: () => void;
}

/** Everything about one item. What is typed is kept as it is typed; there is nothing to save. */
export function ItemForm({ item, onChange, onClose }: ItemFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const { id } = item;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const change = (changed: Partial<Item>): void => onChange({ ...item, ...changed });
  const close = (): void => {
    onClose();
    document.getElementById(`open-${id}`)?.focus();
  };
  return (
    <div
      ref={form}
      className="item-form"
      role="group"
      aria-label={item.title.trim() === '' ? say('New item') : item.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="item-form-wide">
        <TextField label={say('Title')} value={item.title} most={120} onChange={(title) => change({ title })} />
      </div>
      <div className="item-form-wide">
        <LongTextField label={say('How-to')} value={item.howTo} most={2_000} onChange={(howTo) => change({ howTo })} />
      </div>
      <ChoiceField<Tier>
        label={say('Tier')}
        value={item.tier}
        choices={tiers.map((tier) => [tier, tierWords[tier].heading])}
        onChange={(tier) => change({ tier })}
      />
      <TextField
        label={say('Category')}
        value={categoryWords(item.category)}
        most={40}
        suggestions={knownCategories.map(categoryWords)}
        onChange={(words) => change({ category: knownCategories.find((known) => categoryWords(known) === words) ?? words })}
      />
      <ChoiceField<Frequency>
        label={say('How often')}
        value={item.frequency}
        choices={Object.entries(frequencyWords) as [Frequency, string][]}
        onChange={(frequency) => change({ frequency })}
      />
      <NumberField
        label={say('Minutes expected')}
        value={item.minutes}
        least={0}
        most={600}
        whole
        onChange={(minutes) => change({ minutes: minutes ?? 0 })}
      />
      <ChoiceField<Evidence>
        label={say('Evidence')}
        value={item.evidence}
        choices={Object.entries(evidenceNames) as [Evidence, string][]}
        onChange={(evidence) => onChange(withEvidence(item, evidence))}
      />
      {item.evidence === 'number' && <NumberEvidence item={item} onChange={onChange} />}
      {item.category === 'backup' && (
        <ChoiceField<CustodyStep | 'none'>
          label={say('Backup media')}
          value={item.custody ?? 'none'}
          choices={[['none', say('Nothing to hand on')], ...(Object.entries(custodyWords) as [CustodyStep, string][])]}
          onChange={(custody) => onChange(without(item, 'custody', custody === 'none' ? undefined : custody))}
        />
      )}
      <TextField
        label={say('Never applies to')}
        value={item.exempt ?? ''}
        most={60}
        onChange={(exempt) => onChange(without(item, 'exempt', exempt === '' ? undefined : exempt))}
      />
      <DoerField item={item} onChange={onChange} />
      <div className="item-form-checks">
        <CheckField
          label={say('Required: the ticket can’t be resolved while it is open')}
          checked={item.required}
          onChange={(required) => change({ required })}
        />
        <CheckField
          label={say('Can graduate to monitoring')}
          checked={item.graduatesToMonitoring}
          onChange={(graduatesToMonitoring) => change({ graduatesToMonitoring })}
        />
      </div>
      <Button spacing="compact" onClick={close}>
        {say('Close')}
      </Button>
    </div>
  );
}

/** The item with another value of a field that need not be there. */
function without<Field extends 'custody' | 'exempt'>(item: Item, field: Field, value: Item[Field]): Item {
  const { [field]: _former, ...rest } = item;
  return value === undefined ? (rest as Item) : { ...item, [field]: value };
}

/** What belongs to a number goes with it. */
function withEvidence(item: Item, evidence: Evidence): Item {
  if (evidence === 'number') return { ...item, evidence };
  const { unit: _unit, threshold: _threshold, percentOf: _percentOf, ...rest } = item;
  return { ...rest, evidence };
}
