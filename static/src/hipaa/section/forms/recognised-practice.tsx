import type { RecognisedPracticeData } from '../../../../../src/hipaa/rules/kinds/recognised-practice';
import { kindForm } from './form';
import { TextField } from './typed-fields';
import { say } from '../../../ui/words/say';

/** Fields of a recognised security practice. */
export const recognisedPracticeForm = kindForm<RecognisedPracticeData>({
  empty: () => ({ name: '', framework: say('NIST CSF') }),
  dateLabel: say('In place since'),
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('Practice')} value={data.name} onValue={(name) => change({ name })} />
      <TextField
        label={say('Framework, such as NIST CSF or 405(d) HICP')}
        value={data.framework}
        onValue={(framework) => change({ framework })}
      />
    </div>
  ),
});
