import type { StatementData } from '../../../../../src/hipaa/rules/kinds/statement';
import { TextField, WordsField } from './typed-fields';
import { kindForm } from './form';

/** Fields of a statement. */
export const statementForm = kindForm<StatementData>({
  empty: () => ({ version: '1', text: '' }),
  dateLabel: 'Holds from',
  Fields: ({ data, change }) => (
    <>
      <TextField label="Version" value={data.version} onValue={(version) => change({ version })} />
      <WordsField
        label="The statement, in one or two paragraphs. No patients’ data."
        rows={6}
        value={data.text}
        onValue={(text) => change({ text })}
      />
    </>
  ),
});
