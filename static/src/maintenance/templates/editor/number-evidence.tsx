import type { Item, Operator, Threshold } from '../../../../../src/maintenance/rules/template';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { NumberField } from '../../../ui/fields/number-field';
import { TextField } from '../../../ui/fields/text-field';
import { operatorWords } from './field-words';
import { say } from '../../../ui/words/say';

interface NumberEvidenceProps {
  readonly item: Item;
  readonly onChange: (item: Item) => void;
}

/** What the number is of, when it fails, and what is done then. */
export function NumberEvidence({ item, onChange }: NumberEvidenceProps) {
  const { threshold } = item;
  const change = (changed: Partial<Threshold>): void => {
    if (threshold) onChange({ ...item, threshold: { ...threshold, ...changed } });
  };
  const choose = (operator: Operator | 'never'): void => {
    const { threshold: former, ...rest } = item;
    onChange(operator === 'never' ? rest : { ...item, threshold: { value: 0, action: say('open a ticket'), ...former, operator } });
  };
  return (
    <>
      <TextField label={say('Unit')} value={item.unit ?? ''} most={60} onChange={(unit) => onChange({ ...item, unit })} />
      <ChoiceField<Operator | 'never'>
        label={say('Fails')}
        value={threshold?.operator ?? 'never'}
        choices={[['never', say('never, it is only recorded')], ...(Object.entries(operatorWords) as [Operator, string][])]}
        onChange={choose}
      />
      {threshold && (
        <>
          <TextField
            label={say('As a percentage of (empty: the number itself)')}
            value={item.percentOf ?? ''}
            most={60}
            onChange={(percentOf) => onChange(percentOf === '' ? withoutShare(item) : { ...item, percentOf })}
          />
          <NumberField label={say('Limit')} value={threshold.value} onChange={(value) => change({ value: value ?? 0 })} />
          <TextField label={say('When it fails')} value={threshold.action} most={200} onChange={(action) => change({ action })} />
        </>
      )}
    </>
  );
}

function withoutShare(item: Item): Item {
  const { percentOf: _percentOf, ...rest } = item;
  return rest;
}
