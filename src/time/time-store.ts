import { rowsOf } from '../platform/store/rows';
import type { Entry, Timer } from './rules/timer';

/** The running timers, one row per technician, its key the account id: the store itself keeps the rule of one timer. */
export const timers = rowsOf<Timer>('timer', (timer) => ({ timer: timer.id }));

/** Finished entries, keyed by their id. */
export const entries = rowsOf<Entry>('entry', (entry) => ({
  technician: entry.technician,
  ticket: entry.ticket.id,
  startedAt: entry.startedAt,
  worklog: entry.worklog.state,
}));
