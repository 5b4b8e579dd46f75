import type { Client } from '../../../src/clients/rules/client';
import { asDouble, takenApart, withDouble } from '../../../src/clients/rules/merge/merged';
import { dateOnly, instant, type Month } from '../../../src/platform/rules/units';
import type { PlanToMove } from '../../../src/maintenance/rules/to-move';
import type { RoadmapToMove } from '../../../src/roadmap/rules/to-move';
import { takeBackProblem } from '../../../src/setup/rules/merge/take-back-problem';
import { mergePreview, type MergeFacts } from '../../../src/setup/rules/merge/merge-preview';
import { countsFor, namedBy, namesOf } from '../../../src/time/rules/ticket-client';

const client = (id: string, about: Partial<Client> = {}): Client =>
  ({
    ...{ id, version: 1, sheet: 0, name: id, status: 'active', organization: { id: `o-${id}`, name: `Org ${id}` }, project: null },
    ...{ timeZone: null, travelMinutes: null, contract: 'managed', hipaa: 'none', planDay: 1, assignee: null, address: '', contact: '' },
    ...about,
  }) as Client;

const noPlan: PlanToMove = {
  ...{ isWhole: false, servers: 0, sites: 0, items: 0, checked: 0, problem: null },
  differs: { parts: [], items: [], checked: [] },
};
const noRoadmap: RoadmapToMove = {
  ...{ meetings: 0, lines: 0, checklists: 0, devices: 0, remembered: 0, invitedTo: null, differs: [], tooMuch: [] },
};

const facts = (about: Partial<MergeFacts> = {}): MergeFacts => ({
  from: client('Double'),
  into: client('Real'),
  billed: { month: null, at: null, hoursUntil: null, hasTerms: false },
  maintenance: { signals: 0, media: 0, months: [], plan: noPlan },
  roadmap: noRoadmap,
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
    about: { roadmap: { ...noRoadmap, invitedTo: 'Winter round' } },
    says: /invited to Winter round/,
  },
  {
    why: 'too many lines',
    about: { roadmap: { ...noRoadmap, tooMuch: ['Together they have 301 lines of the plan, and a client can have 300.'] } },
    says: /301 lines/,
  },
  {
    why: 'too many servers',
    about: { maintenance: { signals: 0, media: 0, months: [], plan: { ...noPlan, problem: 'Together they have 21 servers.' } } },
    says: /21 servers/,
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
  const differs = { parts: ['checklist'], items: ['Patch level'], checked: ['Disk free'] } as const;
  const plan = { ...noPlan, servers: 2, checked: 1, differs };
  const preview = mergePreview(
    facts({
      from: client('Double', { contact: 'Pat' }),
      billed: { month: '2026-10' as Month, at: instant('2026-11-01T08:00:00.000Z'), hoursUntil: null, hasTerms: true },
      maintenance: { signals: 2, media: 1, months, plan },
      roadmap: { ...noRoadmap, meetings: 1, lines: 3, devices: 4, differs: ['SRV-1'] },
    }),
  );
  expect(preview.refusals).toEqual([]);
  expect(preview.moves.join(' ')).toMatch(
    /Time after 2026-10.*2026-12: the ticket HD-3.*2 servers of its maintenance plan\. 1 item with what hand and monitoring found\. 1 roadmap meeting\. 3 lines.*4 devices.*1 backup medium\. 2 signals.*takes over: contact/,
  );
  expect(preview.stays.join(' ')).toMatch(
    /Closed statements up to 2026-10.*terms of Real hold.*has otherwise: its checklist and “Patch level”.*of Real holds: “Disk free”.*“SRV-1”.*2026-11: both have a ticket, HD-1 and HD-2/,
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
  const apart = takenApart(second, gone, instant('2026-11-21T00:00:00.000Z'));
  expect(namedBy(apart.stays)).toEqual(['organization:o-C', 'C']);
  expect(apart.double).toMatchObject({ status: 'active' });
  expect(namedBy(apart.double)).toEqual(['organization:o-B', 'B', 'organization:o-A', 'A']);
});

it('gives back the organization that was taken over, what the double was before, and no planned day that passed meanwhile', () => {
  const double = client('Double', { status: 'prospect', startsOn: dateOnly('2026-01-01') });
  const stays = withDouble(client('Real', { organization: null }), double, null);
  const gone = asDouble(double, { into: stays.id, name: 'Real', from: null, at: instant('2026-10-01T00:00:00.000Z'), by: 'grace' });
  const apart = takenApart(stays, gone, instant('2026-11-21T12:00:00.000Z'));
  expect([apart.stays.organization, apart.double.organization]).toEqual([null, double.organization]);
  expect(apart.double).toMatchObject({ status: 'prospect', startsOn: '2026-01-01' });
  const active = asDouble(
    { ...double, status: 'active' },
    { into: stays.id, name: 'Real', from: null, at: instant('2026-10-01T00:00:00.000Z'), by: 'grace' },
  );
  expect(takenApart(stays, active, instant('2026-11-21T12:00:00.000Z')).double).toMatchObject({ status: 'active', startsOn: '2026-11-21' });
});

it.each([
  { why: 'nothing was closed since', stays: client('Real'), closed: null, says: undefined },
  {
    why: 'a month was closed since',
    stays: client('Real'),
    closed: '2026-11' as Month,
    says: /statement of 2026-11 was closed for Real since, with the time of Double/,
  },
  {
    why: 'the other was merged on',
    stays: client('Real', { merged: { into: client('C').id, name: 'C' } as Client['merged'] & object }),
    closed: null,
    says: /Real was itself merged into C. Take that merge back first/,
  },
])('takes a merge back or says why not: $why', ({ stays, closed, says }) => {
  const said = takeBackProblem(client('Double'), stays, closed);
  if (says === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(says);
});
