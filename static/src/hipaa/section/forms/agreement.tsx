import type { BinderId } from '../../../../../src/hipaa/rules/binder';
import { clauses, type ClauseId } from '../../../../../src/hipaa/rules/clauses';
import type { SectionView } from '../../../../../src/hipaa/rules/section-view';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { ChecksField } from '../../../ui/fields/checks-field';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
import { kindForm, type FieldsProps } from './form';
import { say } from '../../../ui/words/say';

interface Typed {
  readonly between: 'us' | 'vendor';
  readonly party: string;
  readonly signedOn: string;
  readonly expiresOn: string | null;
  readonly clauses: readonly ClauseId[];
  /** Whether our own binder shows it beside our subcontractors. */
  readonly inOurs: boolean;
  /** Of one of ours: the clients' binders that show it. */
  readonly alsoIn: readonly BinderId[];
}

const isOurs = ({ binder, section }: SectionView): boolean => binder === 'own' && section.id === 'agreements';
const isSubcontractor = ({ binder, section }: SectionView): boolean => binder === 'own' && section.id === 'subcontractors';

/** Fields of an agreement: with whom, signed and expiring when, which of the twelve clauses were found in it, and where else it is shown. */
export const agreementForm = kindForm<Typed>({
  empty: (view) => ({
    between: isSubcontractor(view) ? 'vendor' : 'us',
    party: isOurs(view) ? '' : view.client,
    signedOn: '',
    expiresOn: null,
    clauses: [],
    inOurs: false,
    alsoIn: [],
  }),
  typed: (data, { shownIn, alsoIn = [] }) => ({ ...data, inOurs: shownIn?.section === 'subcontractors', alsoIn }),
  read: ({ between, party, signedOn, expiresOn, clauses: found }) => ({
    ...{ between, party, clauses: found },
    signedOn: dateOnly(signedOn),
    expiresOn: expiresOn === null || expiresOn === '' ? null : dateOnly(expiresOn),
  }),
  dateLabel: say('In effect from'),
  shownIn: ({ between, party, inOurs }, view) => {
    if (isOurs(view)) return shownAtClient(view, party);
    if (view.binder === 'own') return undefined;
    return between === 'us' ? { binder: 'own', section: 'agreements' } : inOurs ? { binder: 'own', section: 'subcontractors' } : undefined;
  },
  alsoIn: ({ alsoIn }) => alsoIn,
  Fields,
});

/** One between us and a client stands in both binders. */
function shownAtClient({ clients = [] }: SectionView, party: string) {
  const client = clients.find(({ name }) => name === party);
  return client && ({ binder: client.id, section: 'agreements' } as const);
}

function Fields({ data, change, view }: FieldsProps<Typed>) {
  return (
    <>
      <div className="section-fields">
        <Party data={data} change={change} view={view} />
        <DayField label={say('Signed on')} value={data.signedOn} onChange={(signedOn) => change({ signedOn })} />
        <DayField label={say('Expires on (empty if never)')} value={data.expiresOn ?? ''} onChange={(expiresOn) => change({ expiresOn })} />
      </div>
      <ChecksField
        many
        label={say('Clauses found in it')}
        choices={clauses}
        chosen={data.clauses}
        onChange={(chosen) => change({ clauses: chosen })}
      />
      <ShownToo data={data} change={change} view={view} />
    </>
  );
}

type PartProps = Omit<FieldsProps<Typed>, 'date'>;

/** With whom it is: ours with a client that is bound by HIPAA, a subcontractor of ours, or in a client's binder us or its vendor. */
function Party({ data, change, view }: PartProps) {
  const name = <TextField label={say('Their name')} value={data.party} onChange={(party) => change({ party })} />;
  if (isSubcontractor(view)) return name;
  if (isOurs(view)) {
    const names = (view.clients ?? []).map(({ name: client }) => [client, client] as const);
    const known = names.some(([client]) => client === data.party) || data.party === '' ? [] : [[data.party, data.party] as const];
    return (
      <ChoiceField
        label={say('With which client')}
        value={data.party}
        choices={[['', say('Choose a client')], ...names, ...known]}
        onChange={(party) => change({ party, between: 'us' })}
      />
    );
  }
  return (
    <>
      <ChoiceField
        label={say('With whom')}
        value={data.between}
        choices={[['us', say('With us')], ['vendor', say('With a vendor')]]} // prettier-ignore
        onChange={(between) => change({ between, party: between === 'us' ? view.client : '' })}
      />
      {data.between === 'vendor' && name}
    </>
  );
}

/** Where else the one record is shown. */
function ShownToo({ data, change, view }: PartProps) {
  if (isSubcontractor(view)) {
    return (
      <ChecksField
        many
        label={say('Shown in these clients’ binders, too')}
        choices={(view.clients ?? []).map(({ id, name }) => [id, name])}
        chosen={data.alsoIn}
        onChange={(chosen) => change({ alsoIn: chosen })}
      />
    );
  }
  if (view.binder === 'own' || data.between === 'us') return null;
  return (
    <label>
      <input type="checkbox" checked={data.inOurs} onChange={({ currentTarget }) => change({ inOurs: currentTarget.checked })} />{' '}
      {say('They work for us as well: show it in our own binder, too')}
    </label>
  );
}
