import type { Instant } from '../../platform/rules/units';
import type { Entry, WorklogState } from './entry';
import { reasonFor } from './on-site-reason';
import type { Notes, Timer, WorkKind } from './timer';

/** A break is not work on the ticket, and Jira takes no worklog without time. */
export const firstWorklog = (kind: WorkKind, startedAt: Instant, stoppedAt: Instant): WorklogState =>
  kind === 'break' || stoppedAt <= startedAt ? { state: 'none' } : { state: 'waiting' };

/** The entry that a timer becomes when it stops: the same id, the interval as it was. */
export function finishTimer(timer: Timer, at: Instant, savedAt: Instant, notes: Notes = timer): Entry {
  const { id, technician, ticket, kind, startedAt, interrupting, reason } = timer;
  const stoppedAt = at > startedAt ? at : startedAt;
  return {
    ...{ id, technician, ticket, kind, startedAt, stoppedAt },
    note: notes.note.trim(),
    internalNote: notes.internalNote.trim(),
    ...(interrupting ? { interrupting } : {}),
    ...reasonFor(kind, reason),
    savedAt,
    history: [],
    worklog: firstWorklog(kind, startedAt, stoppedAt),
  };
}

/** The timer that an entry was before it was stopped; for undoing the stop. */
export function resumeTimer(entry: Entry): Timer {
  const { id, technician, ticket, kind, startedAt, note, internalNote, interrupting, reason } = entry;
  const told = { ...(interrupting ? { interrupting } : {}), ...reasonFor(kind, reason) };
  return { id, technician, ticket, kind, startedAt, note, internalNote, ...told };
}
