import type { ClientId } from '../../../src/clients/rules/client';
import { agreementFacts, isAgreedWith, withClients } from '../../../src/hipaa/rules/agreement-facts';
import type { Binder } from '../../../src/hipaa/rules/binder';
import { clauseIds } from '../../../src/hipaa/rules/clauses';
import type { HipaaRecord } from '../../../src/hipaa/rules/record';
import { vendorsList } from '../../../src/hipaa/rules/vendors-list';
import { dateOnly, instant } from '../../../src/platform/rules/units';

const lakeside = { id: 'lakeside' as ClientId, name: 'Lakeside Dental' };
const proof = { kind: 'link', ref: 'https://a.example', title: '', addedOn: dateOnly('2026-01-10') } as const;

function anAgreement(data: object, more: Partial<HipaaRecord> = {}): HipaaRecord {
  const of = { id: 'a', binder: 'own', section: 'agreements', kind: 'agreement', effectiveOn: dateOnly('2026-01-10') } as const;
  const all = { between: 'us', party: lakeside.name, signedOn: '2026-01-10', expiresOn: null, clauses: clauseIds, ...data };
  return { ...of, evidence: [proof], createdAt: instant('2026-01-10T10:00:00.000Z'), ...more, data: all };
}

describe('which clients have an agreement in force', () => {
  it.each([
    {
      record: anAgreement({}, { shownIn: { binder: lakeside.id, section: 'agreements' } }),
      day: '2026-11-20',
      agreed: true,
      because: 'it is shown in theirs',
    },
    { record: anAgreement({ party: '' }, { binder: lakeside.id }), day: '2026-11-20', agreed: true, because: 'it is kept in theirs' },
    {
      record: anAgreement({ between: 'vendor', party: ' lakeside DENTAL' }),
      day: '2026-11-20',
      agreed: true,
      because: 'it is with somebody of that name',
    },
    { record: anAgreement({}), day: '2026-01-09', agreed: false, because: 'it is not in effect yet' },
    { record: anAgreement({ expiresOn: '2026-11-19' }), day: '2026-11-20', agreed: false, because: 'it has expired' },
    { record: anAgreement({ expiresOn: '2026-11-20' }), day: '2026-11-20', agreed: true, because: 'it expires at the end of that day' },
    { record: anAgreement({}, { endedOn: dateOnly('2026-11-20') }), day: '2026-11-20', agreed: false, because: 'it was ended' },
    { record: anAgreement({}, { evidence: [] }), day: '2026-11-20', agreed: false, because: 'without evidence it counts for nothing' },
    { record: anAgreement({ party: 'Delta' }), day: '2026-11-20', agreed: false, because: 'it is with somebody else' },
  ])('$agreed on $day: $because', ({ record, day, agreed }) => {
    expect(isAgreedWith(lakeside, agreementFacts([record]), dateOnly(day))).toBe(agreed);
  });

  it('practice 81: one without makes our own agreements red, by name, and nothing does once all have one', () => {
    const green = { tone: 'green', reasons: [], notDocumented: 0, dueSoon: 0 } as const;
    const day = dateOnly('2026-11-20');
    expect(withClients(green, [lakeside], agreementFacts([]), day)).toMatchObject({
      tone: 'red',
      notDocumented: 1,
      reasons: [{ client: lakeside.id, sentence: 'Lakeside Dental: there is no agreement in force between us.' }],
    });
    expect(withClients(green, [lakeside], agreementFacts([anAgreement({})]), day)).toBe(green);
  });
});

describe('the list of vendors', () => {
  it('complaint: vendors undercounted: names each of them once with every binder, those without an agreement first', () => {
    const aVendor = (name: string): HipaaRecord => ({ ...anAgreement({}), kind: 'vendor', data: { name, does: '' } });
    const withCove = anAgreement({ between: 'vendor', party: 'Cove Backup' });
    const binder = (id: string, ...records: readonly HipaaRecord[]) => ({ id, agreements: { agreements: agreementFacts(records) } }) as unknown as Binder; // prettier-ignore
    const all = [
      binder('own', withCove),
      binder('lakeside', aVendor('cove backup'), withCove),
      binder('delta', aVendor('Cove Backup'), aVendor('Aero Fax')),
    ];
    expect(vendorsList(all, dateOnly('2026-11-20'))).toEqual([
      { name: 'Aero Fax', places: [{ binder: 'delta', agreed: false }] },
      {
        name: 'Cove Backup',
        places: [
          { binder: 'own', agreed: true },
          { binder: 'lakeside', agreed: true },
          { binder: 'delta', agreed: false },
        ],
      },
    ]);
  });
});
