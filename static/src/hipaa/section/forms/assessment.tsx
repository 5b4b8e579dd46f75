import { scopeStatement } from '../../../../../src/hipaa/rules/assessment/assessment';
import { securityRule } from '../../../../../src/hipaa/rules/security-rule';
import { kindForm } from './form';
import { CountField } from '../../../ui/fields/count-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { asTyped } from './as-typed';
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
        <CountField label={say('Year')} value={data.year} onChange={(year) => change({ year })} />
      </div>
      <LongTextField label={say('Scope, in writing')} rows={4} value={data.scope} onChange={(scope) => change({ scope })} />
      <TextField
        label={say('Who at the client answers for what is the client’s own')}
        value={data.official}
        onChange={(official) => change({ official })}
      />
    </>
  ),
});
