import { clauses, type ClauseId } from '../../../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { ChecksField, ChoiceField, DateField, TextField } from './fields';
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
          onText={(between) => change({ between: between as Typed['between'] })}
        />
        {data.between === 'vendor' && <TextField label="Their name" value={data.party} onText={(party) => change({ party })} />}
        <DateField label="Signed on" value={data.signedOn} onText={(signedOn) => change({ signedOn })} />
        <DateField label="Expires on (empty if never)" value={data.expiresOn ?? ''} onText={(expiresOn) => change({ expiresOn })} />
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
