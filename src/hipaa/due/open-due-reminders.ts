import * as z from 'zod';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { groupsOf } from '../../platform/groups-of';
import { createTickets, type Created } from '../../platform/jira/create-tickets';
import { findTickets } from '../../platform/jira/find-tickets';
import { Duration, type DateOnly } from '../../platform/rules/units';
import { commit, type Change, type Stored } from '../../platform/store/rows';
import { recordsDue, recordsIn } from '../hipaa-store';
import { today } from '../today';
import { daysAfter, type HipaaRecord } from '../rules/record';
import { isOutstanding, reminderIdentity, reminderJql, reminderKey, reminderOf, type Reminder } from '../rules/reminders';
import { ReminderDesk } from './reminder-desk';
import { reminderRows, type RemindersOfRecord, type ReminderTry } from './reminder-store';

/** Inputs of the automation action: a rule may leave the days empty. */
export const dueInput = z.object({
  withinDays: z
    .union([z.literal('').transform(() => undefined), z.coerce.number().int().min(0).max(365)], {
      error: 'Give the days as a number from 0 to 365.',
    })
    .optional(),
});

export interface DueOutputs {
  readonly opened: number;
  readonly alreadyOpen: number;
}

const usualDays = 30;
/** What fell due longer ago than this has had its ticket, or is looked at on its page. */
const lookBack = 60;
/** Rows of one transaction. */
const atOnce = 25;

/** What fell due before that day and still wants something. */
export async function undoneSince(day: DateOnly): Promise<readonly HipaaRecord[]> {
  return outstanding(await recordsDue(daysAfter(day, -longUndone), daysAfter(day, -1)), day);
}

/** What fell due longer ago is told by its section alone. */
const longUndone = 120;

/** The tickets of what falls due within some days, over all binders, each of them once. */
export async function openDueReminders({ withinDays = usualDays }: z.output<typeof dueInput>): Promise<DueOutputs> {
  const day = today();
  const due = await recordsDue(daysAfter(day, -lookBack), daysAfter(day, withinDays));
  const wanted = (await outstanding(due, day)).flatMap((record) => reminderOf(record, day, withinDays) ?? []);
  const desk = new ReminderDesk();
  const counts = { opened: 0, alreadyOpen: 0 };
  for (const group of groupsOf(wanted, atOnce)) {
    const { opened, alreadyOpen } = await openGroup(group, desk);
    counts.opened += opened;
    counts.alreadyOpen += alreadyOpen;
  }
  return counts;
}

/** Those that still want something, seen among the records of their sections; each section is read once. */
async function outstanding(due: readonly HipaaRecord[], day: DateOnly): Promise<readonly HipaaRecord[]> {
  const places = new Map(due.map((record) => [`${record.binder}/${record.section}`, record]));
  const read = await aFewAtATime(
    [...places],
    20,
    async ([place, { binder, section }]) => [place, await recordsIn(binder, section)] as const,
  );
  const among = new Map(read.map(([place, rows]) => [place, rows.map(({ value }) => value)]));
  return due.filter((record) => isOutstanding(record, among.get(`${record.binder}/${record.section}`) ?? [], day));
}

type Rows = ReadonlyMap<string, Stored<RemindersOfRecord>>;

/**
 * The tickets of up to 25 records, in steps that may each be the last:
 * 1. look for the tickets of tries whose outcome nobody noted, once search has caught up with them;
 * 2. write the intents, if the rows are still those that were read;
 * 3. create the tickets in one call, each carrying its identity;
 * 4. note what became of them.
 */
async function openGroup(wanted: readonly Reminder[], desk: ReminderDesk): Promise<DueOutputs> {
  const rows: Rows = new Map((await reminderRows.getAll(wanted.map(({ record }) => record.id))).map((row) => [row.key, row]));
  const tryOf = ({ record, stage }: Reminder): ReminderTry | undefined => rows.get(record.id)?.value[stage];
  const isThere = (reminder: Reminder): boolean => {
    const known = tryOf(reminder);
    return known?.state === 'created' || (known?.state === 'creating' && since(known.since) < settling);
  };
  const open = wanted.filter((reminder) => !isThere(reminder));
  const found = await lookFor(open.filter((reminder) => tryOf(reminder)?.state === 'creating'));
  const missing = open.filter((reminder) => !found.has(reminderIdentity(reminder)));
  const tickets = await aFewAtATime(missing, 5, async (reminder) => ({ reminder, ticket: await desk.ticketOf(reminder) }));
  const ready = tickets.flatMap(({ reminder, ticket }) => (ticket ? [{ reminder, ticket }] : []));
  const intents = new Map<string, ReminderTry>([
    ...found,
    ...ready.map(({ reminder }) => [reminderIdentity(reminder), creating()] as const),
  ]);
  if (intents.size === 0) return { opened: 0, alreadyOpen: wanted.length - missing.length };
  if ((await note(rows, open, intents)) === 'conflict') return { opened: 0, alreadyOpen: wanted.length - open.length };
  const made = await make(ready.map(({ ticket }) => ticket));
  const written: Rows = new Map(open.map(({ record }) => [record.id, afterNote(rows, open, intents, record.id)]));
  const facts = new Map(ready.map(({ reminder }, at) => [reminderIdentity(reminder), factOf(made, at)]));
  await note(written, ready.map(({ reminder }) => reminder), facts); // prettier-ignore
  return { opened: [...facts.values()].filter((fact) => fact?.state === 'created').length, alreadyOpen: wanted.length - missing.length };
}

const settling = Duration.ofMinutes(2);
const creating = (): ReminderTry => ({ state: 'creating', since: now() });

async function lookFor(reminders: readonly Reminder[]): Promise<ReadonlyMap<string, ReminderTry>> {
  if (reminders.length === 0) return new Map();
  const tickets = await findTickets(reminderJql, reminders.map(reminderIdentity), reminderKey);
  return new Map(
    tickets.map(({ id, key, property }) => [
      (property as { identity: string }).identity,
      { state: 'created', ticket: { id, key }, at: now() },
    ]),
  );
}

/** What Jira answered; `nothing` where it did nothing, undefined where nobody knows. */
async function make(tickets: readonly Parameters<typeof createTickets>[0][number][]): Promise<readonly Created[] | 'nothing' | undefined> {
  if (tickets.length === 0) return [];
  return createTickets(tickets).catch((error: unknown) => {
    if (error instanceof RefusedByJira || error instanceof AskedToWait) return 'nothing' as const;
    throw error;
  });
}

/** What is noted of a try: the ticket, or that it never was; a try whose outcome nobody knows stays as it is. */
function factOf(made: Awaited<ReturnType<typeof make>>, at: number): ReminderTry | undefined {
  const created = typeof made === 'object' ? made[at] : undefined;
  return created && !('refused' in created) ? { state: 'created', ticket: created, at: now() } : undefined;
}

type Facts = ReadonlyMap<string, ReminderTry | undefined>;

/** Writes what is known of those reminders, each into the row of its record. */
async function note(rows: Rows, reminders: readonly Reminder[], facts: Facts): Promise<'committed' | 'conflict'> {
  const changes = [...new Set(reminders.map(({ record }) => record.id))].flatMap((id): Change[] => {
    const before = rows.get(id);
    const after = changed(before?.value ?? {}, reminders, facts, id);
    if (JSON.stringify(after) === JSON.stringify(before?.value)) return [];
    return [before && before.version > 0 ? reminderRows.replace(before, after) : reminderRows.insert(id, after)];
  });
  return changes.length === 0 ? 'committed' : commit(...changes);
}

function afterNote(rows: Rows, reminders: readonly Reminder[], facts: Facts, id: string): Stored<RemindersOfRecord> {
  const before = rows.get(id);
  return { key: id, version: (before?.version ?? 0) + 1, value: changed(before?.value ?? {}, reminders, facts, id) };
}

function changed(before: RemindersOfRecord, reminders: readonly Reminder[], facts: Facts, id: string): RemindersOfRecord {
  const own = reminders.filter((reminder) => reminder.record.id === id && facts.has(reminderIdentity(reminder)));
  const dropped = new Set(own.map(({ stage }) => stage));
  const kept = Object.entries(before).filter(([stage]) => !dropped.has(stage));
  const noted = own.flatMap((reminder) => {
    const fact = facts.get(reminderIdentity(reminder));
    return fact ? [[reminder.stage, fact] as const] : [];
  });
  return Object.fromEntries([...kept, ...noted]);
}
