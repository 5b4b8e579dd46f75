import type { Frequency, Item } from '../../../../src/maintenance/rules/template';
import type { PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import { CheckField, ChoiceField, NumberField, TextField } from '../fields';
import { frequencyWords, operatorWords } from '../templates/editor/field-words';

interface PlanItemFormProps {
  readonly item: Item;
  readonly own: PlannedItem;
  readonly servers: number;
  readonly sites: number;
  readonly onChange: (own: PlannedItem) => void;
}

type Lines = 'one' | 'server' | 'site';

/** What one client has otherwise about one item. */
export function PlanItemForm({ item, own, servers, sites, onChange }: PlanItemFormProps) {
  const put = <Key extends keyof PlannedItem>(key: Key, value: PlannedItem[Key] | undefined): void => {
    const { [key]: _former, ...others } = own;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  const places = own.linePer === 'server' ? servers : sites;
  return (
    <div className="plan-item-form" role="group" aria-label={item.title}>
      <div className="plan-item-wide">
        <CheckField
          label="Left out"
          checked={own.leftOut !== undefined}
          onChange={(out) => put('leftOut', out ? { why: '' } : undefined)}
        />
        {own.leftOut && (
          <TextField label="Why it is left out" value={own.leftOut.why} most={300} onChange={(why) => put('leftOut', { why })} />
        )}
      </div>
      {!own.leftOut && (
        <>
          <ChoiceField<Frequency | 'master'>
            label="How often"
            value={own.frequency ?? 'master'}
            choices={[
              ['master', `As in the checklist: ${frequencyWords[item.frequency].toLowerCase()}`],
              ...(Object.entries(frequencyWords) as [Frequency, string][]),
            ]}
            onChange={(frequency) => put('frequency', frequency === 'master' ? undefined : frequency)}
          />
          <ChoiceField<Lines>
            label="Lines"
            value={own.linePer ?? 'one'}
            choices={[
              ['one', 'One line'],
              ['server', 'A line per server'],
              ['site', 'A line per site'],
            ]}
            onChange={(lines) => put('linePer', lines === 'one' ? undefined : lines)}
          />
          {item.threshold && (
            <NumberField
              label={`Own limit: fails ${operatorWords[item.threshold.operator]} (${item.unit ?? 'number'})`}
              value={own.limit}
              placeholder={String(item.threshold.value)}
              onChange={(limit) => put('limit', limit)}
            />
          )}
          {own.linePer && places === 0 && (
            <p className="subtle plan-item-wide">Name the {own.linePer}s above; until then it stays one line.</p>
          )}
        </>
      )}
    </div>
  );
}
