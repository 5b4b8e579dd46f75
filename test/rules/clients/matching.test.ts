import type { Client } from '../../../src/clients/rules/client';
import { doubles } from '../../../src/clients/rules/matching/doubles';
import { openEnds } from '../../../src/clients/rules/matching/open-ends';
import { propose } from '../../../src/clients/rules/matching/propose';

const named = (...names: readonly string[]) => names.map((name, index) => ({ id: String(index + 1), name }));
const aClient = (name: string, about: Partial<Client> = {}): Client =>
  ({ id: name, name, status: 'active', organization: null, ...about }) as Client;

it.each([
  { client: 'Lakeside Dental', other: 'Lakeside  Dental', likeness: 'exact', isSure: true },
  { client: 'Lakeside Dental', other: 'LAKESIDE dental', likeness: 'case', isSure: true },
  { client: 'Café Peña', other: 'Cafe Pena', likeness: 'case', isSure: true },
  { client: 'Smith & O’Neil, Law', other: 'Smith and ONeil Law', likeness: 'punctuation', isSure: true },
  { client: 'Miller D.D.S.', other: 'Miller, DDS', likeness: 'punctuation', isSure: true },
  { client: 'Lakeside Dental', other: 'Lakeside Dental, Inc.', likeness: 'legalForm', isSure: true },
  { client: 'The Hill Clinic', other: 'Hill Clinic LLC', likeness: 'legalForm', isSure: true },
  { client: 'Jane Miller DDS', other: 'Jane Miller', likeness: 'legalForm', isSure: true },
  { client: 'Miller Inc', other: 'Miller DDS', likeness: 'legalForm', isSure: false },
  { client: 'Mill St. Law', other: 'Mill Street Law', likeness: 'abbreviation', isSure: false },
  { client: 'N. Shore Fam. Medical Ctr', other: 'North Shore Family Medical Center, P.C.', likeness: 'abbreviation', isSure: false },
  { client: 'Mill Street Law', other: 'MSL', likeness: 'initials', isSure: false },
  { client: 'MSL', other: 'Mill Street Law', likeness: 'initials', isSure: false },
  { client: 'Kestrel Legal', other: 'Kestrel Legal Group', likeness: 'beginning', isSure: false },
  { client: 'Kestrel Legal Group', other: 'Kestrel Legal', likeness: 'beginning', isSure: false },
] as const)('takes “$other” for “$client”: $likeness, sure: $isSure', ({ client, other, likeness, isSure }) => {
  expect(propose(named(client), named(other))).toMatchObject([{ likeness, isSure, others: [{ name: other }] }]);
});

it.each([
  ['Lakeside Dental', 'Lakeside Legal'],
  ['Alder', 'Alder Street Bakery'],
  ['Alder Law', 'Birch Law'],
  ['Inc', 'LLC'],
  ['MSL', 'MSP'],
])('does not take “%s” for “%s”', (client, other) => {
  expect(propose(named(client), named(other))).toEqual([]);
});

it('is not sure where two are called so, on either side, and offers both', () => {
  expect(propose(named('Alder Law'), named('Alder Law', 'Alder Law'))).toMatchObject([
    { isSure: false, others: [{ id: '1' }, { id: '2' }] },
  ]);
  expect(propose(named('Alder Law, Inc.', 'Alder Law LLC'), named('Alder Law'))).toMatchObject([{ isSure: false }, { isSure: false }]);
});

it('takes the closest name, and gives what is sure for one to no other', () => {
  const found = propose(named('Kestrel Legal', 'Kestrel Legal Group'), named('Kestrel Legal Group', 'Kestrel Legal, LLC'));
  expect(found.map(({ client, others }) => [client.name, others.map(({ name }) => name)])).toEqual([
    ['Kestrel Legal', ['Kestrel Legal, LLC']],
    ['Kestrel Legal Group', ['Kestrel Legal Group']],
  ]);
});

it('matches 5,000 names in a moment', () => {
  const many = named(...Array.from({ length: 5_000 }, (_, index) => `Client ${String(index)} Dental`));
  const begun = performance.now();
  expect(propose(many, many).filter(({ isSure }) => isSure)).toHaveLength(5_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('points out what fits to nothing, and lets former clients keep what they have', () => {
  const organization = { id: '1', name: 'Alder' };
  const clients = [aClient('Alder', { status: 'former', organization }), aClient('Birch'), aClient('Cedar')];
  const ends = openEnds({ clients, organizations: named('Alder', 'Birch', 'Dogwood'), spaces: null });
  expect(ends.organizations).toMatchObject([{ client: { name: 'Birch' }, isSure: true }]);
  expect(ends.organizationsAlone.map(({ name }) => name)).toEqual(['Birch', 'Dogwood']);
  expect(ends.clientsWithoutOrganization.map(({ name }) => name)).toEqual(['Birch', 'Cedar']);
  expect(ends).toMatchObject({ spaces: [], clientsWithoutSpace: [] });
});

it('finds clients that may be one and the same', () => {
  const organization = { id: '7', name: 'Fern' };
  const clients = [
    aClient('Mill St. Law'),
    aClient('Mill Street Law LLC'),
    aClient('Fern', { organization }),
    aClient('Fern Clinic', { organization }),
    aClient('Oak'),
  ];
  expect(doubles(clients).map((group) => group.map(({ name }) => name))).toEqual([
    ['Mill St. Law', 'Mill Street Law LLC'],
    ['Fern', 'Fern Clinic'],
  ]);
});
