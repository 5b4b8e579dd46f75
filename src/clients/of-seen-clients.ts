import type * as z from 'zod';
import type { Call } from '../platform/call';
import type { Asker } from '../platform/asker';
import { isAdministrator, type Who } from '../platform/people';
import { storedClients } from './client-store';
import type { ClientId } from './rules/client';
import { clientIdSchema } from './rules/client-draft-schema';
import { clientsSeen, noSuchClient } from './seen-clients';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds calls of every input and value
type Calls = Readonly<Record<string, Call<any, unknown>>>;

/** The same calls, but those that name clients, wherever in their input, answer only about clients whose project Jira shows to the person. */
export function ofSeenClients<Table extends Calls>(table: Table): Table {
  const calls = Object.entries(table).map(([name, call]) => [name, namesClients(call.input) ? call.for(ofSeenClient(call.who)) : call]);
  return Object.fromEntries(calls) as Table;
}

const ofSeenClient = (who: Who): Who => ({
  words: `${who.words}, of clients they see`,
  may: async (asker, input) => {
    await who.may(asker, input);
    await requireSeen(asker, clientsNamed(input));
  },
});

/** Refuses clients that the person does not see by the same words as those that do not exist. One round of calls, and none for who administers Jira. */
export async function requireSeen(asker: Asker, ids: readonly ClientId[]): Promise<void> {
  if (ids.length === 0 || (await isAdministrator(asker))) return;
  const [stored, sees] = await Promise.all([storedClients(ids), clientsSeen(asker)]);
  if (stored.length < ids.length || !stored.every(({ value }) => sees(value))) throw noSuchClient();
}

/** Whether the id of a client stands in some part of the input. */
function namesClients(schema: z.ZodType): boolean {
  return schema === (clientIdSchema as z.ZodType) || partsOf(schema.def as Parts).some(namesClients);
}

interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

const partsOf = ({ shape = {}, options = [], element, innerType, in: piped }: Parts): readonly z.ZodType[] =>
  [...Object.values(shape), ...options, element, innerType, piped].filter((part) => part !== undefined);

/** The ids of clients in an input, each once; the input is undefined where it could not be read. */
function clientsNamed(input: unknown): readonly ClientId[] {
  if (typeof input === 'string') return isClientId.test(input) ? [input as ClientId] : [];
  if (typeof input !== 'object' || input === null) return [];
  return [...new Set(Object.values(input).flatMap(clientsNamed))];
}

const isClientId = /^client-\d{1,9}$/;
