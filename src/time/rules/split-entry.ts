import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { editEntry } from './edit-entry';
import type { Entry } from './entry';
import { firstWorklog } from './finish-timer';
import type { Ticket } from './timer';

/** Two entries out of one: the first keeps its id and ends at that instant, the second begins there, on the ticket given. */
export function splitEntry(
  entry: Entry,
  second: { readonly id: string; readonly at: Instant; readonly ticket: Ticket },
  by: string,
  now: Instant,
) {
  if (second.at <= entry.startedAt || second.at >= entry.stoppedAt)
    throw new Refusal('badInput', 'Choose a time between start and stop of the entry.');
  const { stoppedAt, kind } = entry;
  const rest: Entry = {
    ...entry,
    id: second.id,
    ticket: second.ticket,
    startedAt: second.at,
    history: [],
    worklog: firstWorklog(kind, second.at, stoppedAt),
  };
  return [editEntry(entry, { stoppedAt: second.at }, by, now), rest] as const;
}
