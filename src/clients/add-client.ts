import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import { clientByName, clientCount } from './client-store';
import { commitNew } from './client-writes';
import { choicesFor, connected } from './connections';
import type { Client, ClientDraft } from './rules/client';
import { draftProblem } from './rules/draft-problem';
import { startsOn } from './rules/starts-on';
import { tidyDraft } from './rules/tidy-draft';

/** Adds a client; its planned days count from today. */
export async function addClient(_: Asker, input: { readonly draft: ClientDraft }): Promise<{ outcome: 'added'; client: Client }> {
  const tidied = tidyDraft(input.draft);
  const problem = draftProblem(tidied);
  if (problem !== undefined) throw new Refusal('badInput', problem);
  const wanted = { draft: tidied, present: undefined };
  const read = connected(wanted, await choicesFor([wanted]));
  if ('problem' in read) throw new Refusal('badInput', read.problem);
  return { outcome: 'added', client: await numberedNext(read.draft) };
}

/** Others may be adding clients too: who comes second takes the next number. */
async function numberedNext(draft: ClientDraft): Promise<Client> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const [namesake, count] = await Promise.all([clientByName(draft.name), clientCount()]);
    if (namesake) throw new Refusal('badInput', `There is already a client called “${draft.name}”.`);
    const written = await commitNew([{ ...draft, startsOn: startsOn(draft, undefined, now()) }], count);
    const client = written === 'conflict' ? undefined : written.added[0];
    if (client) return client;
  }
  throw new Refusal('unavailable', 'Many clients are being added right now. Nothing was saved; please try again.');
}

const mostAttempts = 10;
