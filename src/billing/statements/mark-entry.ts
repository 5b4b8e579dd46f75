import { storedClient } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { isManager } from '../../platform/people';
import { dateIn, monthOf } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { Month, TimeZone } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { countsFor, namesOf } from '../../time/rules/ticket-client';
import { entries } from '../../time/time-store';
import { keys, markRows, statementRows } from '../billing-store';
import type { OnSiteReason } from '../../time/rules/on-site-reason';
import type { EntryMark, Marks } from '../rules/marks';
import type { Purpose } from '../rules/work';

export interface MarkEntry {
  readonly client: ClientId;
  readonly month: Month;
  readonly entry: string;
  /** Null takes back what was said about where a visit begins. */
  readonly begins?: boolean | null | undefined;
  readonly purpose?: Purpose | undefined;
  readonly reason?: OnSiteReason | undefined;
}

export async function readToMark(asker: Asker, { client: id, month, entry: entryId }: MarkEntry) {
  const [client, entry, marks, closed, manages] = await Promise.all([
    storedClient(id),
    entries.get(entryId),
    markRows.get(keys.marks(month, id)),
    statementRows.get(keys.statement(month, id)),
    isManager(asker),
  ]);
  return { client: client?.value, entry: entry?.value, marks, isClosed: closed !== undefined, manages };
}

/** Says for billing where a visit begins, what work was for, or why somebody went there. A technician does so for their own entries. */
export async function markEntry(
  asker: Asker,
  input: MarkEntry,
  read: Awaited<ReturnType<typeof readToMark>>,
): Promise<{ readonly outcome: 'marked' }> {
  refuseOthers(asker, input, read);
  const marks = read.marks?.value ?? { client: input.client, month: input.month, entries: {} };
  const changed: Marks = { ...marks, entries: { ...marks.entries, [input.entry]: changedMark(marks.entries[input.entry], input, asker) } };
  const key = keys.marks(input.month, input.client);
  const outcome = await commit(read.marks ? markRows.replace(read.marks, changed) : markRows.insert(key, changed));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else is changing this month. Please look and try again.');
  return { outcome: 'marked' };
}

function changedMark(before: EntryMark | undefined, { begins, purpose, reason }: MarkEntry, asker: Asker): EntryMark {
  const { begins: began, ...kept } = before ?? {};
  const split = begins === undefined ? began : (begins ?? undefined);
  return {
    ...kept,
    ...(split === undefined ? {} : { begins: split }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined ? {} : { reason }),
    by: asker.accountId,
    at: now(),
  };
}

function refuseOthers(
  asker: Asker,
  { month }: MarkEntry,
  { client, entry, isClosed, manages }: Awaited<ReturnType<typeof readToMark>>,
): void {
  if (!client || !entry || entry.removed) throw new Refusal('notFound', 'There is no such entry.');
  if (entry.technician !== asker.accountId && !manages)
    throw new Refusal('notAllowed', 'Only a service manager can do this with the time of somebody else.');
  const named = entry.ticket.client?.id;
  const zone = client.timeZone ?? ('UTC' as TimeZone);
  const belongs =
    named !== undefined && countsFor(namesOf(client), named, entry.startedAt) && monthOf(dateIn(zone, entry.startedAt)) === month;
  if (!belongs) throw new Refusal('badInput', 'This entry is not in that month of the client.');
  if (isClosed) throw new Refusal('badInput', 'This month is closed and stays as it is.');
}
