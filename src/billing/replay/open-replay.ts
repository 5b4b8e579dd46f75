import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now, since } from '../../platform/clock';
import { addMonths, dateIn, monthOf } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import { Duration, type Month, type TimeZone } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { pack, unpack } from '../packed';
import type { Policy } from '../rules/policy';
import type { ClientReplay } from '../rules/replay';
import { clientsInOrder, wakeReplay } from './replay-step';
import { replayKey, replayRows, type KeptReplay } from './replay-store';

export interface ReplayView {
  readonly months: readonly Month[];
  readonly done: number;
  readonly of: number;
  /** Of the clients that are done and have work in these months. */
  readonly clients: readonly ClientReplay[];
}

export interface StartReplay {
  /** The browser's choice, so that asking twice starts once. */
  readonly id: string;
  readonly policy: Policy;
  /** How many whole months back; three are the last quarter. */
  readonly months: number;
}

/** Begins to price past months by a policy that is not adopted; it goes on in steps. */
export async function startReplay(asker: Asker, { id, policy, months: count }: StartReplay): Promise<ReplayView> {
  const [clients, sees] = await Promise.all([clientsInOrder(), clientsSeen(asker)]);
  const thisMonth = monthOf(dateIn('UTC' as TimeZone, now()));
  const months = Array.from({ length: count }, (_, index) => addMonths(thisMonth, index - count));
  const kept: KeptReplay = { id, by: asker.accountId, policy, months, done: 0, of: clients.length, steppedAt: now(), packed: pack([]) };
  await Promise.all([commit(replayRows.insert(replayKey(id), kept)), wakeReplay(id)]);
  return viewOf(kept, { clients, sees });
}

export async function readReplay(asker: Asker, { id }: { readonly id: string }) {
  const [row, clients, sees] = await Promise.all([replayRows.get(replayKey(id)), clientsInOrder(), clientsSeen(asker)]);
  return { row, clients, sees };
}

type ReplayRead = Awaited<ReturnType<typeof readReplay>>;

/** How far a replay is, and what came out so far; one that stands still is woken. */
export async function openReplay(_asker: Asker, _input: object, { row: read, ...known }: ReplayRead): Promise<ReplayView> {
  if (!read) throw new Refusal('notFound', 'There is no such replay. Start it again.');
  const { done, of, steppedAt, id } = read.value;
  if (done < of && since(steppedAt) > standsStill) await wakeReplay(id);
  return viewOf(read.value, known);
}

const standsStill = Duration.ofSeconds(30);

/** Of the clients that the person sees; the order of all of them tells which are done. */
function viewOf({ months, done, of, packed }: KeptReplay, { clients: all, sees }: Omit<ReplayRead, 'row'>): ReplayView {
  const isSeen = new Set(all.filter(sees).map(({ id }) => id));
  const seenAmong = (first: number): number => all.slice(0, first).filter(({ id }) => isSeen.has(id)).length;
  const clients = (unpack(packed) as readonly ClientReplay[]).filter(({ client, entries }) => entries > 0 && isSeen.has(client));
  return { months, done: seenAmong(done), of: seenAmong(of), clients };
}
