import { usualCodes, type AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import { AmountField } from '../../ui/fields/amount-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

interface AccountingFieldsProps {
  readonly codes: AccountingCodes | undefined;
  readonly onChange: (codes: AccountingCodes) => void;
}

const fields: readonly (readonly [field: Exclude<keyof AccountingCodes, 'dueDays'>, label: string])[] = [
  ['xeroAccount', say('Xero: account code')],
  ['xeroTax', say('Xero: tax type')],
  ['xeroItem', say('Xero: item code (may be empty)')],
  ['quickBooksItem', say('QuickBooks: product or service (empty: by kind of work)')],
  ['quickBooksTax', say('QuickBooks: tax code (may be empty)')],
];

/** What the accounting package calls our things, for the files of statements. */
export function AccountingFields({ codes = usualCodes, onChange }: AccountingFieldsProps) {
  return (
    <fieldset className="policy-part">
      <legend>{say('Accounting package')}</legend>
      <div className="policy-row">
        {fields.map(([field, label]) => (
          <TextField key={field} label={label} value={codes[field]} onChange={(text) => onChange({ ...codes, [field]: text.trim() })} />
        ))}
        <AmountField
          label={say('Invoices are due after days')}
          value={codes.dueDays}
          most={365}
          onChange={(dueDays) => onChange({ ...codes, dueDays })}
        />
      </div>
    </fieldset>
  );
}
