import type { ScenarioData, ScenarioKind } from '../../../../../src/hipaa/rules/continuity/scenarios';
import { kindForm } from './form';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

export const scenarioForm = kindForm<ScenarioData>({
  dateLabel: say('In the plan since'),
  empty: () => ({ name: '', sort: 'cyber', first: '' }),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <TextField label={say('What happens')} value={data.name} onChange={(name) => change({ name })} />
        <ChoiceField<ScenarioKind>
          label={say('Sort')}
          value={data.sort}
          choices={[
            ['cyber', say('Cyber')],
            ['physical', say('Physical')],
          ]}
          onChange={(sort) => change({ sort })}
        />
      </div>
      <LongTextField label={say('What is done first. No patients’ data.')} value={data.first} onChange={(first) => change({ first })} />
    </>
  ),
});
