import * as z from 'zod';
import type { StoredClient } from '../../clients/client-rows';
import { clientsSeen } from '../../clients/seen-clients';
import { ofSeenClients } from '../../clients/of-seen-clients';
import type { Asker } from '../../platform/asker';
import type { Call } from '../../platform/call';
import { pagesThere } from '../../platform/confluence/pages-there';
import type { Who } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { PlaceOfPage } from '../hipaa-store';
import type { Binder, BinderId } from '../rules/binder';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds calls of every input and value
type Calls = Readonly<Record<string, Call<any, unknown>>>;

/** The same calls, but those that name a binder answer only about one that Confluence shows to the person, and those that name a client about clients they see. */
export function ofSeenBinders<Table extends Calls>(table: Table): Table {
  const ofBinder = Object.entries(table).filter(([, { input }]) => input instanceof z.ZodObject && 'binder' in input.shape);
  return { ...ofSeenClients(table), ...Object.fromEntries(ofBinder.map(([name, call]) => [name, call.for(ofSeenBinder(call.who))])) };
}

const named = z.looseObject({ binder: z.string() });

/** On a page of the binder it costs no wait: its rows are read beside the question who may. */
const ofSeenBinder = (who: Who): Who => ({
  words: `${who.words}, of binders they see`,
  may: async (asker, input) => {
    const id = named.safeParse(input).data?.binder as BinderId | undefined;
    const reading = id === undefined ? undefined : readRows(asker, id);
    reading?.catch(() => undefined);
    await who.may(asker, input);
    if (id !== undefined && reading && !(await sees(asker, id, await reading))) {
      throw new Refusal('notFound', 'There is no such binder, or Confluence hides it from you.');
    }
  },
});

interface Rows {
  readonly binder: Binder | undefined;
  readonly client: StoredClient | undefined;
  readonly standsOn: BinderId | undefined;
}

async function readRows({ page }: Asker, id: BinderId): Promise<Rows> {
  const ofBinder = { entity: 'binder', key: id };
  const ofClient = { entity: 'client', key: id };
  const ofPage = page && { entity: 'binder-page', key: page.id };
  const row = await rowsTogether([ofBinder, ...(id === 'own' ? [] : [ofClient]), ...(ofPage ? [ofPage] : [])]);
  return {
    binder: (row(ofBinder) as Stored<Binder> | undefined)?.value,
    client: id === 'own' ? undefined : (row(ofClient) as StoredClient | undefined),
    standsOn: ofPage && (row(ofPage) as Stored<PlaceOfPage> | undefined)?.value.binder,
  };
}

/** One that has no pages, or whose pages are all gone, goes by its client. */
async function sees(asker: Asker, id: BinderId, { binder, client, standsOn }: Rows): Promise<boolean> {
  if (standsOn === id) return true;
  const pages = Object.values(binder?.pages ?? {});
  if ((await pagesThere(pages, 'user')).size > 0) return true;
  if ((await pagesThere(pages, 'app')).size > 0) return false;
  return id === 'own' || (client !== undefined && (await clientsSeen(asker))(client.value));
}
