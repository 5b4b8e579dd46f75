import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import { commit } from '../platform/store/rows';
import type { StoredClient } from './client-rows';
import { asClient, clientByName, clientById, storedClient } from './client-store';
import { replacing } from './client-writes';
import { refuseMerged } from './refuse-merged';
import { choicesFor, connected } from './connections';
import type { Client, ClientDraft, ClientId } from './rules/client';
import { draftProblem } from './rules/draft-problem';
import { nameKey } from './rules/name-key';
import { startsOn } from './rules/starts-on';
import { tidyDraft } from './rules/tidy-draft';

export interface SaveClient {
  readonly id: ClientId;
  /** The version that the person saw. */
  readonly version: number;
  readonly draft: ClientDraft;
}

export type ClientSaved =
  { readonly outcome: 'saved'; readonly client: Client } | { readonly outcome: 'changedMeanwhile'; readonly client: Client };

/** What `saveClient` needs to know before it acts. */
export const readClient = (_: Asker, { id }: SaveClient): Promise<StoredClient | undefined> => storedClient(id);

/** Replaces what is known about a client, unless somebody else did so since it was read: then the client as it is now is answered. */
export async function saveClient(_: Asker, { version, draft }: SaveClient, read: StoredClient | undefined): Promise<ClientSaved> {
  if (!read) throw new Refusal('notFound', 'There is no such client.');
  const present = asClient(read);
  refuseMerged(present);
  if (read.version !== version) return { outcome: 'changedMeanwhile', client: present };
  const tidied = tidyDraft(draft);
  const problem = draftProblem(tidied);
  if (problem !== undefined) throw new Refusal('badInput', problem);
  const wanted = { draft: tidied, present };
  const [choices] = await Promise.all([choicesFor([wanted]), refuseNamesake(tidied, present)]);
  const checked = connected(wanted, choices);
  if ('problem' in checked) throw new Refusal('badInput', checked.problem);
  return write(read, checked.draft);
}

async function write(read: StoredClient, draft: ClientDraft): Promise<ClientSaved> {
  const present = asClient(read);
  const entry = { ...draft, startsOn: startsOn(draft, present, now()) };
  const outcome = await commit(...replacing(read, entry));
  if (outcome === 'committed') return { outcome: 'saved', client: { ...present, ...entry, version: read.version + 1 } };
  await refuseNamesake(draft, present);
  return { outcome: 'changedMeanwhile', client: (await clientById(present.id)) ?? present };
}

async function refuseNamesake(draft: ClientDraft, present: Client): Promise<void> {
  if (nameKey(draft.name) === nameKey(present.name)) return;
  const namesake = await clientByName(draft.name);
  if (namesake) throw new Refusal('badInput', `There is already a client called “${draft.name}”.`);
}
