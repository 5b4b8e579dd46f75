import { scopeStatement } from '../../../../../src/hipaa/rules/assessment/assessment';
import { securityRule } from '../../../../../src/hipaa/rules/security-rule';
import { kindForm } from './form';
import { asTyped, CountField, TextField, WordsField } from './typed-fields';
import { say } from '../../../ui/words/say';

interface Typed {
  readonly year: string;
  readonly scope: string;
  readonly official: string;
}

/** Fields of an assessment; its findings are answered in the list above. */
export const assessmentForm = kindForm<Typed>({
  empty: ({ client, today }) => ({ year: today.slice(0, 4), scope: scopeStatement(client, securityRule), official: '' }),
  typed: ({ year, scope, official }) => ({ year: asTyped(year), scope, official }),
  read: ({ year, scope, official }) => ({ year: Number(year), scope, official }),
  dateLabel: say('Made on'),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <CountField label={say('Year')} value={data.year} onValue={(year) => change({ year })} />
      </div>
      <WordsField label={say('Scope, in writing')} rows={4} value={data.scope} onValue={(scope) => change({ scope })} />
      <TextField
        label={say('Who at the client answers for what is the client’s own')}
        value={data.official}
        onValue={(official) => change({ official })}
      />
    </>
  ),
});
