import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { groupsOf } from '../platform/groups-of';
import { Refusal } from '../platform/rules/refusal';
import { commit } from '../platform/store/rows';
import type { StoredClient } from './client-rows';
import { asClient, clientCount, clientsNamed } from './client-store';
import { commitNew, mostToAdd, replacing } from './client-writes';
import { choicesFor, connected } from './connections';
import type { ClientDraft } from './rules/client';
import { refuseMerged } from './refuse-merged';
import { draftProblem } from './rules/draft-problem';
import { nameKey } from './rules/name-key';
import { planImport } from './rules/plan-import';
import { clientsSeen, type SeesClient } from './seen-clients';
import { startsOn } from './rules/starts-on';
import { tidyDraft } from './rules/tidy-draft';

export interface Imported {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

type Existing = ReadonlyMap<string, StoredClient>;

/**
 * Adds the clients whose names are new and updates the others that the person sees. All drafts are checked before anything is written; then every transaction
 * is a whole number of clients, so that a repetition after a crash finds what was written and does the rest.
 */
export async function importClients(asker: Asker, { drafts }: { readonly drafts: readonly ClientDraft[] }): Promise<Imported> {
  let left = drafts.map(tidyDraft);
  refuseProblems(left);
  let done: Imported = { added: 0, updated: 0, unchanged: 0 };
  for (let attempt = 0; left.length > 0 && attempt < mostAttempts; attempt += 1) {
    const existing = await clientsNamed(left.map(({ name }) => name));
    const plan = planImport(
      await connectedAll(left, existing, await clientsSeen(asker)),
      new Map([...existing].map(([key, client]) => [key, asClient(client)])),
    );
    const notAdded = await add(plan.toAdd);
    const notUpdated = await update(plan.toUpdate, existing);
    done = {
      added: done.added + plan.toAdd.length - notAdded.length,
      updated: done.updated + plan.toUpdate.length - notUpdated.length,
      unchanged: done.unchanged + plan.unchanged.length,
    };
    left = [...notAdded, ...notUpdated];
  }
  if (left.length > 0) throw new Refusal('unavailable', 'Somebody else is changing these clients right now. Please import the file again.');
  return done;
}

const mostAttempts = 5;

function refuseProblems(drafts: readonly ClientDraft[]): void {
  const names = new Set<string>();
  for (const draft of drafts) {
    const problem = names.has(nameKey(draft.name)) ? 'The client is there twice.' : draftProblem(draft);
    if (problem !== undefined) throw new Refusal('badInput', `“${draft.name}”: ${problem}`);
    names.add(nameKey(draft.name));
  }
}

async function connectedAll(drafts: readonly ClientDraft[], existing: Existing, sees: SeesClient): Promise<readonly ClientDraft[]> {
  const wanted = drafts.map((draft) => {
    const stored = existing.get(nameKey(draft.name));
    if (stored && !sees(stored.value)) throw new Refusal('badInput', `There is already a client called “${draft.name}”.`);
    if (stored) refuseMerged(stored.value);
    return { draft, present: stored && asClient(stored) };
  });
  const choices = await choicesFor(wanted);
  return wanted.map((one) => {
    const read = connected(one, choices);
    if ('problem' in read) throw new Refusal('badInput', `“${one.draft.name}”: ${read.problem}`);
    return read.draft;
  });
}

/** Answers the drafts that met a conflict. Additions go one after another, since all of them write the count. */
async function add(drafts: readonly ClientDraft[]): Promise<readonly ClientDraft[]> {
  if (drafts.length === 0) return [];
  let count = await clientCount();
  const left: ClientDraft[] = [];
  for (const group of groupsOf(drafts, mostToAdd)) {
    const written = await commitNew(
      group.map((draft) => ({ ...draft, startsOn: startsOn(draft, undefined, now()) })),
      count,
    );
    if (written === 'conflict') left.push(...group);
    count = written === 'conflict' ? await clientCount() : written.count;
  }
  return left;
}

/** Answers the drafts that met a conflict. */
async function update(drafts: readonly ClientDraft[], existing: Existing): Promise<readonly ClientDraft[]> {
  const left: ClientDraft[] = [];
  for (const group of groupsOf(drafts, mostToUpdate)) {
    const outcome = await commit(...group.flatMap((draft) => updating(draft, existing)));
    if (outcome === 'conflict') left.push(...group);
  }
  return left;
}

/** One operation each: the store's limit for a transaction, since an import renames nobody. */
const mostToUpdate = 25;

function updating(draft: ClientDraft, existing: Existing) {
  const read = existing.get(nameKey(draft.name));
  return read ? replacing(read, { ...draft, startsOn: startsOn(draft, asClient(read), now()) }) : [];
}
