import { scopeStatement } from '../../../../../src/hipaa/rules/assessment/assessment';
import type { StatementData } from '../../../../../src/hipaa/rules/kinds/statement';
import { securityRule } from '../../../../../src/hipaa/rules/security-rule';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { kindForm } from './form';
import { say } from '../../../ui/words/say';

/** Fields of a statement. */
export const statementForm = kindForm<StatementData>({
  empty: ({ section, client }) => ({ version: '1', text: section.id === 'scope' ? scopeStatement(client, securityRule) : '' }),
  dateLabel: say('Holds from'),
  Fields: ({ data, change }) => (
    <>
      <TextField label={say('Version')} value={data.version} onChange={(version) => change({ version })} />
      <LongTextField
        label={say('The statement, in one or two paragraphs. No patients’ data.')}
        rows={6}
        value={data.text}
        onChange={(text) => change({ text })}
      />
    </>
  ),
});
