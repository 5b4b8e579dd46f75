import type { Client } from '../../../src/clients/rules/client';
import { asDouble, takenApart, withDouble } from '../../../src/clients/rules/merge/merged';
import { dateOnly, instant, type Month } from '../../../src/platform/rules/units';
import { mergePreview, type MergeFacts } from '../../../src/setup/rules/merge/merge-preview';
import { countsFor, namedBy, namesOf } from '../../../src/time/rules/ticket-client';

const client = (id: string, about: Partial<Client> = {}): Client =>
  ({
    ...{ id, version: 1, sheet: 0, name: id, status: 'active', organization: { id: `o-${id}`, name: `Org ${id}` }, project: null },
    ...{ timeZone: null, travelMinutes: null, contract: 'managed', hipaa: 'none', planDay: 1, assignee: null, address: '', contact: '' },
    ...about,
  }) as Client;

const facts = (about: Partial<MergeFacts> = {}): MergeFacts => ({
  from: client('Double'),
  into: client('Real'),
  billed: { month: null, at: null, hoursUntil: null, hasTerms: false },
  maintenance: { signals: 0, media: 0, months: [] },
  roadmap: { meetings: 0, lines: 0, checklists: 0, devices: 0, remembered: 0, invitedTo: null },
  binders: { from: false, into: false },
  ...about,
});

it.each([
  { why: 'the same client', about: { into: client('Double') }, says: 'Choose two different clients.' },
  { why: 'two binders', about: { binders: { from: true, into: true } }, says: /two binders cannot be made one/ },
  { why: 'a binder at the double', about: { binders: { from: true, into: false } }, says: /Let Double stay instead/ },
  {
    why: 'hours bought ahead',
    about: { billed: { month: null, at: null, hoursUntil: dateOnly('2027-06-30'), hasTerms: true } },
    says: /until 2027-06-30/,
  },
  {
    why: 'an invitation',
    about: { roadmap: { meetings: 0, lines: 0, checklists: 0, devices: 0, remembered: 0, invitedTo: 'Winter round' } },
    says: /invited to Winter round/,
  },
  { why: 'a former client that stays', about: { into: client('Real', { status: 'former' }) }, says: /Make it active first/ },
])('refuses $why with a sentence, before anything moves', ({ about, says }) => {
  expect(mergePreview(facts(about)).refusals).toEqual([expect.stringMatching(says)]);
});

it('says what moves, what stays, and the months for which both have a ticket', () => {
  const months = [
    { period: '2026-11' as Month, from: 'HD-1', into: 'HD-2' },
    { period: '2026-12' as Month, from: 'HD-3', into: null },
  ];
  const preview = mergePreview(
    facts({
      from: client('Double', { contact: 'Pat' }),
      billed: { month: '2026-10' as Month, at: instant('2026-11-01T08:00:00.000Z'), hoursUntil: null, hasTerms: true },
      maintenance: { signals: 2, media: 1, months },
      roadmap: { meetings: 1, lines: 3, checklists: 0, devices: 4, remembered: 0, invitedTo: null },
    }),
  );
  expect(preview.refusals).toEqual([]);
  expect(preview.moves.join(' ')).toMatch(
    /Time after 2026-10.*2026-12: the ticket HD-3.*1 roadmap meeting\. 3 lines.*4 devices.*1 backup medium\. 2 signals.*takes over: contact/,
  );
  expect(preview.stays.join(' ')).toMatch(
    /Closed statements up to 2026-10.*terms of Real hold.*2026-11: both have a ticket, HD-1 and HD-2/,
  );
});

it('counts time of a double for the one that stays from the day to which it was billed', () => {
  const from = instant('2026-11-01T08:00:00.000Z');
  const double = client('Double');
  const stays = withDouble(client('Real', { organization: null }), double, from) as Client;
  const gone = asDouble(double, { into: stays.id, name: stays.name, from, at: from, by: 'grace' }) as Client;
  const before = instant('2026-10-31T08:00:00.000Z');
  expect(stays.organization).toEqual(double.organization);
  expect([before, from].map((at) => countsFor(namesOf(gone), 'organization:o-Double', at))).toEqual([true, false]);
  expect(countsFor(namesOf(stays), 'Double', before)).toBe(false);
  expect(countsFor(namesOf(stays), 'Double', from)).toBe(true);
  expect(namedBy(gone)).toEqual([]);
});

it('hands on the doubles of a double, and takes all of them apart again', () => {
  const first = withDouble(client('B'), client('A'), null) as Client;
  const second = withDouble(client('C'), first, null) as Client;
  expect(namedBy(second)).toEqual(['organization:o-C', 'C', 'organization:o-B', 'B', 'organization:o-A', 'A']);
  const gone = asDouble(first, { into: second.id, name: 'C', from: null, at: instant('2026-11-20T00:00:00.000Z'), by: 'grace' });
  const apart = takenApart(second, gone);
  expect(namedBy(apart.stays)).toEqual(['organization:o-C', 'C']);
  expect(apart.double).toMatchObject({ status: 'active' });
  expect(namedBy(apart.double)).toEqual(['organization:o-B', 'B', 'organization:o-A', 'A']);
});
