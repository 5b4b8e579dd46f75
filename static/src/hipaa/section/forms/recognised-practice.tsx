import type { RecognisedPracticeData } from '../../../../../src/hipaa/rules/kinds/recognised-practice';
import { kindForm } from './form';
import { TextField } from './typed-fields';

/** Fields of a recognised security practice. */
export const recognisedPracticeForm = kindForm<RecognisedPracticeData>({
  empty: () => ({ name: '', framework: 'NIST CSF' }),
  dateLabel: 'In place since',
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label="Practice" value={data.name} onValue={(name) => change({ name })} />
      <TextField label="Framework, such as NIST CSF or 405(d) HICP" value={data.framework} onValue={(framework) => change({ framework })} />
    </div>
  ),
});
