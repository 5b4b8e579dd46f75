import { keyOfName, type KeptClient } from '../../clients/client-rows';
import type { ClientId } from '../../clients/rules/client';
import { nameKey } from '../../clients/rules/name-key';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { ClientPlan } from '../rules/client-plan';
import type { SentSignal } from '../rules/signals/read-signal';
import type { KeptSignal } from '../rules/signals/signal';
import { mastersIn, mastersPlace, type Masters, type ReadMasters } from '../templates/template-store';
import { secretPlace, type SecretFacts } from './signal-secret';
import { signalKey } from './signal-store';

/** What the store knows of the thing a signal is about. */
export interface LookedUp {
  readonly secret: SecretFacts | undefined;
  /** Undefined where no client has that id or name. */
  readonly client: ClientId | undefined;
  readonly kept: Stored<KeptSignal> | undefined;
  /** What the client's checklist is made of; left out where this function has seen a signal of the item before. */
  readonly made:
    { readonly client: KeptClient | undefined; readonly plan: ClientPlan | undefined; readonly masters: ReadMasters } | undefined;
}

type Rows = Awaited<ReturnType<typeof rowsTogether>>;
type Places = readonly { readonly entity: string; readonly key: string }[];

/** Spare a warm function a call; each is checked against what is then read. */
const idOfName = new Map<string, ClientId>();
const seen = new Set<string>();
const mostRemembered = 20_000;

/** Everything a signal needs in one call; in two where the client's name was not heard before. */
export async function lookUp(sent: SentSignal): Promise<LookedUp> {
  const byId = /^client-\d+$/.test(sent.client) ? (sent.client as ClientId) : undefined;
  const name = { entity: 'client', key: keyOfName(sent.client) };
  const guess = byId ?? idOfName.get(nameKey(sent.client));
  const places = guess === undefined ? [] : placesOf(guess, sent.item);
  const row = await rowsTogether([secretPlace, ...(byId ? [] : [name]), ...places]);
  const secret = row(secretPlace)?.value as SecretFacts | undefined;
  const client = byId ?? (row(name)?.value as { readonly client: ClientId } | undefined)?.client;
  if (client === undefined) return { secret, client, kept: undefined, made: undefined };
  if (!byId) remember(() => idOfName.set(nameKey(sent.client), client));
  const looked = client === guess ? found(places, row) : await read(placesOf(client, sent.item));
  return { secret, ...(await ofWhoStayed(client, sent.item, looked)) };
}

/** The same for an item that seemed to have been seen and yet is new. */
export async function lookUpMade(client: ClientId, item: string): Promise<Omit<LookedUp, 'secret'>> {
  seen.delete(signalKey(client, item));
  return ofWhoStayed(client, item, await read(placesOf(client, item)));
}

/** What was looked up of a client, or the same of the one that it was merged into. */
async function ofWhoStayed(client: ClientId, item: string, looked: Pick<LookedUp, 'kept' | 'made'>): Promise<Omit<LookedUp, 'secret'>> {
  const into = looked.made?.client?.merged?.into;
  return into === undefined ? { client, ...looked } : ofWhoStayed(into, item, await read(placesOf(into, item)));
}

const read = async (places: Places) => found(places, await rowsTogether(places));

function found([signal, ...rest]: Places, row: Rows): Pick<LookedUp, 'kept' | 'made'> {
  const kept = signal && (row(signal) as Stored<KeptSignal> | undefined);
  const [client, plan] = rest.map((place) => row(place)?.value);
  const made = {
    client: client as KeptClient | undefined,
    plan: plan as ClientPlan | undefined,
    masters: mastersIn(row(mastersPlace) as Stored<Masters> | undefined),
  };
  if (kept) remember(() => seen.add(kept.key));
  return { kept, made: rest.length === 0 ? undefined : made };
}

function placesOf(client: ClientId, item: string): Places {
  const signal = { entity: 'signal', key: signalKey(client, item) };
  if (seen.has(signal.key)) return [signal];
  return [signal, { entity: 'client', key: client }, { entity: 'plan', key: client }, mastersPlace];
}

function remember(it: () => void): void {
  if (idOfName.size + seen.size > mostRemembered) {
    idOfName.clear();
    seen.clear();
  }
  it();
}
