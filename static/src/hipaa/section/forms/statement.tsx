import type { StatementData } from '../../../../../src/hipaa/rules/kinds/statement';
import { Labelled } from '../../../ui/labelled';
import { kindForm } from './form';

/** Fields of a statement. */
export const statementForm = kindForm<StatementData>({
  empty: () => ({ version: '1', text: '' }),
  Fields: ({ data, change }) => (
    <>
      <Labelled label="Version">
        {(id) => (
          <input
            id={id}
            className="labelled-input"
            value={data.version}
            onChange={({ currentTarget }) => change({ version: currentTarget.value })}
          />
        )}
      </Labelled>
      <Labelled label="The statement, in one or two paragraphs. No patients’ data.">
        {(id) => (
          <textarea
            id={id}
            className="section-text"
            rows={6}
            value={data.text}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Labelled>
    </>
  ),
});
