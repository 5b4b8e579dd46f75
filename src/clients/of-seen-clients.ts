import * as z from 'zod';
import type { Call } from '../platform/call';
import { isAdministrator, type Who } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { storedClient } from './client-store';
import type { ClientId } from './rules/client';
import { clientsSeen } from './seen-clients';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds calls of every input and value
type Calls = Readonly<Record<string, Call<any, unknown>>>;

/** The same calls, but those that name a client answer only about clients whose project Jira shows to the person. */
export function ofSeenClients<Table extends Calls>(table: Table): Table {
  const calls = Object.entries(table).map(([name, call]) => [name, namesClient(call.input) ? call.for(ofSeenClient(call.who)) : call]);
  return Object.fromEntries(calls) as Table;
}

const namesClient = (input: z.ZodType): boolean => input instanceof z.ZodObject && 'client' in input.shape;
const named = z.looseObject({ client: z.string() });

const ofSeenClient = (who: Who): Who => ({
  words: `${who.words}, of clients they see`,
  may: async (asker, input) => {
    await who.may(asker, input);
    const client = named.safeParse(input).data?.client;
    if (client === undefined || (await isAdministrator(asker))) return;
    const [stored, sees] = await Promise.all([storedClient(client as ClientId), clientsSeen(asker)]);
    if (stored && !sees(stored.value)) throw new Refusal('notFound', 'There is no such client, or Jira hides its project from you.');
  },
});
