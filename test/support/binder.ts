import { randomUUID } from 'node:crypto';
import type { Calls } from '../../src/calls';
import type { ClientId } from '../../src/clients/rules/client';
import type { BinderId } from '../../src/hipaa/rules/binder';
import type { RecordDraft } from '../../src/hipaa/rules/record';
import type { SectionView } from '../../src/hipaa/rules/section-view';
import type { SectionId } from '../../src/hipaa/rules/sections';
import { dateOnly } from '../../src/platform/rules/units';
import type { TestPerson } from './person';
import type { TestSite } from './site';

/** The id of a space by its key. */
export function spaceOf({ site }: TestSite, key: string): string {
  const space = Object.values(site.world.confluence.spaces).find((each) => each.key === key);
  if (!space) throw new Error(`The site has no space ${key}.`);
  return space.id;
}

export const lakeside = 'Lakeside Dental';

export async function clientInBinders(person: TestPerson, name = lakeside): Promise<ClientId> {
  const { clients } = await person.call('openBinders', {});
  const found = clients.find((client) => client.name === name);
  if (!found) throw new Error(`There is no client ${name}.`);
  return found.id;
}

export const createOwn = (site: TestSite, person = site.signIn('hugo')) =>
  person.call('createBinder', { binder: 'own', mode: 'full', where: spaceOf(site, 'HARBOR') });

export async function createOf(site: TestSite, name = lakeside, mode: 'full' | 'agreementsOnly' = 'full') {
  const hugo = site.signIn('hugo');
  return hugo.call('createBinder', { binder: await clientInBinders(hugo, name), mode, where: 'client' });
}

/** The id of the page of a section, as the list of binders knows it. */
export async function pageOfSection(person: TestPerson, binder: BinderId, section: SectionId): Promise<string> {
  const { own, clients } = await person.call('openBinders', {});
  const listed = binder === 'own' ? own : clients.find(({ id }) => id === binder)?.binder;
  const page = listed?.sections.find((standing) => standing.section.id === section)?.page;
  if (page === undefined || page === null) throw new Error(`The binder has no page ${section}.`);
  return page;
}

export async function sectionOn(person: TestPerson, page: string): Promise<SectionView> {
  const opened = await person.call('openSection', {}, { page });
  if (opened.outcome !== 'section') throw new Error('There is no section on that page.');
  return opened;
}

export const proof = {
  kind: 'link',
  ref: 'https://files.harbor.example/proof.pdf',
  title: 'Scan',
  addedOn: dateOnly('2026-11-20'),
} as const;

/** A record as a screen would send it. */
export const aRecord = (kind: string, data: unknown, more: Partial<RecordDraft> = {}): RecordDraft => ({
  id: randomUUID(),
  kind,
  effectiveOn: dateOnly('2026-11-02'),
  evidence: [proof],
  ...more,
  data,
});

export interface Placed {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly page: string;
}

/** Saves a record on a section's page; a new one unless a version is given. */
export const save = (
  person: TestPerson,
  { binder, section, page }: Placed,
  record: RecordDraft,
  version = 0,
): Promise<Calls['saveRecord']['value']> => person.call('saveRecord', { binder, section, version, record }, { page });
