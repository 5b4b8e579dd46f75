import type { StoredClient } from '../../clients/client-rows';
import { spaces } from '../../platform/confluence/spaces';
import { pagesThere } from '../../platform/confluence/pages-there';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { binders, placesOfPages, recordsOfBinder } from '../hipaa-store';
import { today } from '../today';
import type { Binder, BinderId, BinderMode } from '../rules/binder';
import { noLegalAdvice } from '../rules/binder-pages';
import { judgedWhole } from '../rules/judged-whole';
import { pagesOf } from '../rules/sections';
import { makePage } from './make-pages';

export interface CreateBinder {
  readonly binder: BinderId;
  readonly mode: BinderMode;
  /** Where it goes: the space of this id for our own; `client` for the client's own space, `ours` for the space of our binder. */
  readonly where: string;
}

export interface BinderCreated {
  readonly outcome: 'created' | 'alreadyThere';
  /** The page of the cover. */
  readonly page: string;
  readonly spaceKey: string;
  readonly pagesMade: number;
  readonly notice: string;
}

export type BinderRows = Awaited<ReturnType<typeof readForBinder>>;

export async function readForBinder(_: Asker, { binder }: Pick<CreateBinder, 'binder'>) {
  const places = {
    binder: { entity: 'binder', key: binder },
    own: { entity: 'binder', key: 'own' },
    client: { entity: 'client', key: binder },
  };
  const wanted = binder === 'own' ? [places.binder] : Object.values(places);
  const row = await rowsTogether(wanted);
  return {
    binder: row(places.binder) as Stored<Binder> | undefined,
    own: row(places.own) as Stored<Binder> | undefined,
    client: binder === 'own' ? undefined : (row(places.client) as StoredClient | undefined),
  };
}

/**
 * The binder's tree of pages, in steps that may each be the last:
 * 1. write the intent: where it goes;
 * 2. make each page, or adopt the one of its title;
 * 3. note all of them.
 * Whoever begins again, or at the same moment, finds the same pages by their titles; one that stands complete has only those made that are gone.
 */
export async function createBinder(asker: Asker, input: CreateBinder, rows: BinderRows): Promise<BinderCreated> {
  const { client } = rows;
  if (input.binder !== 'own' && !client) throw new Refusal('notFound', 'This client is not in the registry any more.');
  const intent = rows.binder ?? (await writeIntent(asker, input, rows));
  const known = await stillThere(intent.value);
  const name = client?.value.name ?? '';
  const missing = pagesOf(input.binder, input.mode).filter((page) => known[page] === undefined);
  const pages: Record<string, string> = { ...known };
  for (const page of missing) pages[page] = await makePage({ binder: intent.value, client: name, pages }, page);
  const isNews = missing.length > 0 || intent.value.state !== 'made' || intent.value.mode !== input.mode;
  if (isNews) await noteFact(intent, { mode: input.mode, pages }, rows);
  return {
    outcome: isNews ? 'created' : 'alreadyThere',
    page: pages['cover'] ?? '',
    spaceKey: intent.value.space.key,
    pagesMade: missing.length,
    notice: noLegalAdvice,
  };
}

/** The pages of a binder that is made, without those that were deleted since. */
async function stillThere({ state, pages }: Binder): Promise<Binder['pages']> {
  if (state === 'making') return {};
  const there = await pagesThere(Object.values(pages));
  return Object.fromEntries(Object.entries(pages).filter(([, id]) => there.has(id)));
}

async function writeIntent(asker: Asker, input: CreateBinder, rows: BinderRows): Promise<Stored<Binder>> {
  const { space, parent } = await placeFor(asker, input, rows);
  const sheet = rows.client?.value.sheet ?? -1;
  const value: Binder = { id: input.binder, sheet, mode: input.mode, space, parent, state: 'making', pages: {}, care: {}, health: {} };
  if ((await commit(binders.insert(input.binder, value))) === 'committed') return { key: input.binder, version: 1, value };
  return requireRow(input.binder);
}

async function placeFor(_: Asker, { binder, where }: CreateBinder, { client, own }: BinderRows): Promise<Pick<Binder, 'space' | 'parent'>> {
  if (binder === 'own') {
    const space = (await spaces()).find(({ id }) => id === where);
    if (!space) throw new Refusal('notFound', 'Choose one of the spaces that you may see in Confluence.');
    return { space: { id: space.id, key: space.key }, parent: space.homePage };
  }
  if (where === 'ours') {
    if (!own) throw new Refusal('badInput', 'Make our own binder first: this one goes into its space.');
    return { space: own.value.space, parent: own.value.parent };
  }
  const space = client?.value.space;
  if (!space)
    throw new Refusal('badInput', `Choose a Confluence space for ${client?.value.name ?? 'this client'} first, on the page Clients.`);
  return { space: { id: space.id, key: space.key }, parent: space.homePage };
}

/** With all that it shows. Our own, which begins in one call more, is judged by the call after it, or by the daily schedule. */
async function judged(made: Binder, isNew: boolean, { own, client }: BinderRows): Promise<Binder> {
  const day = today(client?.value.timeZone);
  if (isNew && made.id === 'own') return { ...judgedWhole(made, [], day), agreements: undefined };
  const showsOurs = (own?.value.agreements?.subcontractors?.agreed ?? []).length > 0;
  return judgedWhole(made, await recordsOfBinder(made.id, { isNew, showsOurs }), day);
}

/** Of two who note at once the second finds what it would write. */
async function noteFact(read: Stored<Binder>, { mode, pages }: Pick<Binder, 'mode' | 'pages'>, rows: BinderRows): Promise<void> {
  const { id, strays = [] } = read.value;
  const lasting = strays.filter(({ state }) => state !== 'gone');
  const made: Binder = { ...read.value, mode, pages, state: 'made', strays: lasting };
  const isNew = read.value.state === 'making';
  const value = isNew || read.value.mode !== mode ? await judged(made, isNew, rows) : made;
  const fresh = Object.entries(pages).filter(([page, pageId]) => read.value.pages[page as keyof Binder['pages']] !== pageId);
  const places = fresh.map(([page, pageId]) => placesOfPages.insert(pageId, { binder: id, page: page as keyof Binder['pages'] }));
  if ((await commit(binders.replace(read, value), ...places)) === 'committed') return;
  const there = await requireRow(id);
  if (
    there.value.state === 'made' &&
    Object.entries(pages).every(([page, pageId]) => there.value.pages[page as keyof Binder['pages']] === pageId)
  )
    return;
  throw new Refusal('changedMeanwhile', 'Somebody else is changing this binder just now. Please try again.');
}

async function requireRow(id: BinderId): Promise<Stored<Binder>> {
  const row = await binders.get(id);
  if (!row) throw new Refusal('changedMeanwhile', 'Somebody else is changing this binder just now. Please try again.');
  return row;
}
