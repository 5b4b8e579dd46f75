import type { RecognisedPracticeData } from '../../../../../src/hipaa/rules/kinds/recognised-practice';
import { kindForm } from './form';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

/** Fields of a recognised security practice. */
export const recognisedPracticeForm = kindForm<RecognisedPracticeData>({
  empty: () => ({ name: '', framework: say('NIST CSF') }),
  dateLabel: say('In place since'),
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('Practice')} value={data.name} onChange={(name) => change({ name })} />
      <TextField
        label={say('Framework, such as NIST CSF or 405(d) HICP')}
        value={data.framework}
        onChange={(framework) => change({ framework })}
      />
    </div>
  ),
});
