import * as z from 'zod';
import { allClients } from '../../clients/all-clients';
import type { Client } from '../../clients/rules/client';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import { pushAll } from '../../platform/queue';
import type { Month } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { holidaysIn, holidaysRow } from '../../time/day/holidays';
import { entriesOfClient } from '../../time/entries/entries-of-client';
import { namesOf } from '../../time/rules/ticket-client';
import { keys, placeOf } from '../billing-store';
import { pack, unpack } from '../packed';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import type { KeptTerms } from '../rules/client-terms';
import { visitMarks, type Marks } from '../rules/marks';
import { withHolidays } from '../rules/policy';
import { replayClient, type Calendars, type ClientReplay, type Replaying } from '../rules/replay';
import { stretchOfMonth, workOfMonth } from '../rules/work-of-month';
import { pricingPlaces, versionsIn } from '../statements/kept-versions';
import { billedClient } from '../statements/read-month';
import { replayKey, replayRows } from './replay-store';

export const replayEvent = z.object({ replay: z.string() });

const clientsPerStep = 25;
const atOnce = 5;

export const wakeReplay = (replay: string): Promise<void> => pushAll('replay', [{ body: { replay }, atOnce: 4 }]);

/**
 * Prices the next clients of a replay and hands on. A step that is delivered twice, or dies, does no harm: of two that do the same the first
 * is kept, and a replay that stands still is woken by whoever looks at it.
 */
export async function replayStep({ replay: id }: z.infer<typeof replayEvent>): Promise<void> {
  const read = await replayRows.get(replayKey(id));
  if (!read || read.value.done >= read.value.of) return;
  const { value } = read;
  const [rows, clients] = await Promise.all([rowsTogether([...pricingPlaces, placeOf(keys.team)]), clientsInOrder()]);
  const versions = versionsIn(rows);
  const candidate = withHolidays(value.policy, holidaysIn(rows(holidaysRow)));
  const { roles } = (rows(placeOf(keys.team))?.value as BillingTeam | undefined) ?? teamAtFirst;
  const next = clients.slice(value.done, value.done + clientsPerStep);
  const calendars: Calendars = { before: new Map(), after: new Map() };
  const replayed = await aFewAtATime(next, atOnce, async (client) =>
    replayClient(await workToReplay(client, value.months), versions, candidate, (who) => roles[who], calendars),
  );
  const packed = pack([...(unpack(value.packed) as readonly ClientReplay[]), ...replayed]);
  const done = next.length === 0 ? value.of : value.done + next.length;
  const outcome = await commit(replayRows.replace(read, { ...value, done, packed, steppedAt: now() }));
  if (outcome === 'committed' && done < value.of) await wakeReplay(id);
}

/** Clients are only ever added, so that a place in this order stays one. */
export async function clientsInOrder(): Promise<readonly Client[]> {
  const numberOf = ({ id }: Client): number => Number(id.replace('client-', ''));
  return [...(await allClients())].sort((a, b) => numberOf(a) - numberOf(b));
}

async function workToReplay(client: Client, months: readonly Month[]): Promise<Replaying> {
  const { id, name } = client;
  const rows = await rowsTogether([keys.terms(id), ...months.map((month) => keys.marks(month, id))].map(placeOf));
  const billed = billedClient(client, rows(placeOf(keys.terms(id)))?.value as KeptTerms | undefined);
  const marks = Object.assign(
    {},
    ...months.map((month) => (rows(placeOf(keys.marks(month, id)))?.value as Marks | undefined)?.entries ?? {}),
  ) as Marks['entries'];
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const stretch = { startedAt: stretchOfMonth(first, billed.zone).startedAt, stoppedAt: stretchOfMonth(last, billed.zone).stoppedAt };
  const entries = await entriesOfClient(namesOf(client), stretch);
  return { client: billed, name, work: workOfMonth(entries, { entries: marks }).work, marks: visitMarks({ entries: marks }) };
}
