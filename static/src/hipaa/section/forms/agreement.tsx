import { clauses, type ClauseId } from '../../../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { ChecksField } from './checks-field';
import { ChoiceField, DayField, TextField } from './typed-fields';
import { kindForm } from './form';

interface Typed {
  readonly between: 'us' | 'vendor';
  readonly party: string;
  readonly signedOn: string;
  readonly expiresOn: string | null;
  readonly clauses: readonly ClauseId[];
}

/** Fields of an agreement: with whom, signed and expiring when, and which of the twelve clauses were found in it. */
export const agreementForm = kindForm<Typed>({
  empty: ({ binder }) => ({ between: binder === 'own' ? 'vendor' : 'us', party: '', signedOn: '', expiresOn: null, clauses: [] }),
  read: ({ signedOn, expiresOn, ...rest }) => ({
    ...rest,
    signedOn: dateOnly(signedOn),
    expiresOn: expiresOn === null || expiresOn === '' ? null : dateOnly(expiresOn),
  }),
  dateLabel: 'In effect from',
  /** Ours with a client stands in our own binder, too. */
  shownIn: ({ between }, { binder }) => (binder !== 'own' && between === 'us' ? { binder: 'own', section: 'agreements' } : undefined),
  Fields: ({ data, change, view }) => (
    <>
      <div className="section-fields">
        <ChoiceField
          label="With whom"
          value={data.between}
          choices={view.binder === 'own' ? [['vendor', 'A client or a vendor']] : [['us', 'With us'], ['vendor', 'With a vendor']]} // prettier-ignore
          onValue={(between) => change({ between: between })}
        />
        {data.between === 'vendor' && <TextField label="Their name" value={data.party} onValue={(party) => change({ party })} />}
        <DayField label="Signed on" value={data.signedOn} onValue={(signedOn) => change({ signedOn })} />
        <DayField label="Expires on (empty if never)" value={data.expiresOn ?? ''} onValue={(expiresOn) => change({ expiresOn })} />
      </div>
      <ChecksField
        legend="Clauses found in it"
        choices={clauses}
        chosen={data.clauses}
        onChosen={(chosen) => change({ clauses: chosen as readonly ClauseId[] })}
      />
    </>
  ),
});
