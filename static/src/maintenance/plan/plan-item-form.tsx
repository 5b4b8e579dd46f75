import type { Frequency, Item } from '../../../../src/maintenance/rules/template';
import type { PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import { CheckField } from '../../ui/fields/check-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { NumberField } from '../../ui/fields/number-field';
import { TextField } from '../../ui/fields/text-field';
import { frequencyWords, operatorWords } from '../templates/editor/field-words';
import { say } from '../../ui/words/say';

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
          label={say('Left out')}
          checked={own.leftOut !== undefined}
          onChange={(out) => put('leftOut', out ? { why: '' } : undefined)}
        />
        {own.leftOut && (
          <TextField label={say('Why it is left out')} value={own.leftOut.why} most={300} onChange={(why) => put('leftOut', { why })} />
        )}
      </div>
      {!own.leftOut && (
        <>
          <ChoiceField<Frequency | 'master'>
            label={say('How often')}
            value={own.frequency ?? 'master'}
            choices={[
              ['master', say('As in the checklist: {toLowerCase}', { toLowerCase: frequencyWords[item.frequency].toLowerCase() })],
              ...(Object.entries(frequencyWords) as [Frequency, string][]),
            ]}
            onChange={(frequency) => put('frequency', frequency === 'master' ? undefined : frequency)}
          />
          <ChoiceField<Lines>
            label={say('Lines')}
            value={own.linePer ?? 'one'}
            choices={[
              ['one', say('One line')],
              ['server', say('A line per server')],
              ['site', say('A line per site')],
            ]}
            onChange={(lines) => put('linePer', lines === 'one' ? undefined : lines)}
          />
          {item.threshold && (
            <NumberField
              label={say('Own limit: fails {operator} ({unit})', {
                operator: operatorWords[item.threshold.operator],
                unit: item.unit ?? say('number'),
              })}
              value={own.limit}
              placeholder={String(item.threshold.value)}
              onChange={(limit) => put('limit', limit)}
            />
          )}
          {own.linePer && places === 0 && (
            <p className="subtle plan-item-wide">
              {own.linePer === 'server'
                ? say('Name the servers above; until then it stays one line.')
                : say('Name the sites above; until then it stays one line.')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
