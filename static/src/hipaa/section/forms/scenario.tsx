import type { ScenarioData, ScenarioKind } from '../../../../../src/hipaa/rules/continuity/scenarios';
import { kindForm } from './form';
import { ChoiceField, LongField, TextField } from './plain-fields';

export const scenarioForm = kindForm<ScenarioData>({
  dateLabel: 'In the plan since',
  empty: () => ({ name: '', sort: 'cyber', first: '' }),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <TextField label="What happens" value={data.name} onChange={(name) => change({ name })} />
        <ChoiceField<ScenarioKind>
          label="Sort"
          value={data.sort}
          choices={[
            ['cyber', 'Cyber'],
            ['physical', 'Physical'],
          ]}
          onChange={(sort) => change({ sort })}
        />
      </div>
      <LongField label="What is done first. No patients’ data." value={data.first} onChange={(first) => change({ first })} />
    </>
  ),
});
