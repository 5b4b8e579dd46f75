import { rowsOf, type Change, type Stored } from '../platform/store/rows';
import type { Entry } from './rules/entry';
import { isLateChange, lastChange } from './rules/late-change';
import type { JiraWorklog } from './rules/jira-worklog';
import type { Timesheet } from './rules/team/timesheet';
import type { Clock } from './rules/timer';

/**
 * The clocks, one row per technician, its key the account id: the store itself keeps the rule of one timer. Whatever changes a technician's
 * time writes this row too, so that of two changes at once one is told that it came second.
 */
export const clocks = rowsOf<Clock>('timer', ({ timer, recent = [], changedAt }) => ({
  ...(timer ? { running: 'yes', ticket: timer.ticket.id, startedAt: timer.startedAt } : { running: 'no' }),
  ...(changedAt ? { changedAt } : {}),
  filing: recent.some(({ onItsWay }) => onItsWay) ? 'waits' : 'done',
}));

/** Finished entries, keyed by their id; a client's are found by what their tickets name it by. */
export const entries = rowsOf<Entry>('entry', (entry) => ({
  technician: entry.technician,
  ticket: entry.ticket.id,
  startedAt: entry.startedAt,
  worklog: entry.unmarked && entry.worklog.state === 'none' ? unmarked : entry.worklog.state,
  client: entry.ticket.client?.id ?? noClient,
  inJira: 'on' in entry.worklog ? entry.worklog.on.id : nowhere,
  ...(isLateChange(entry) ? { late, changedAt: lastChange(entry) } : {}),
}));

/** The partition of entries that wait for the outbox, though for no worklog. */
export const unmarked = 'unmarked';

/** The partition of entries that were saved or changed months after the work. */
export const late = 'late';

/** The partition of entries without a worklog in Jira. */
const nowhere = 'nowhere';

/** The partition of entries whose tickets name no client, or were not asked. */
const noClient = 'none';

/** Worklogs that people or other apps wrote in Jira, keyed by their id. */
export const jiraWorklogs = rowsOf<JiraWorklog>('jira-worklog', ({ technician, startedAt }) => ({ technician, startedAt }));

/** The technicians' months, keyed by month and account id; what is still recent follows from the clocks. */
export const timesheets = rowsOf<Timesheet>('timesheet', ({ technician, month }) => ({ technician, month }));

/** The technician's clock; one that never ran has version 0. */
export async function readClock(technician: string): Promise<Stored<Clock>> {
  return clockOr(technician, await clocks.get(technician));
}

export const clockOr = (technician: string, row: Stored<Clock> | undefined): Stored<Clock> =>
  row ?? { key: technician, version: 0, value: { technician, timer: null, parked: [] } };

/** Writes the clock if it is still the one that was read. */
export function writeClock(read: Stored<Clock>, changed: Partial<Clock>): Change {
  const clock = { ...read.value, ...changed };
  return read.version === 0 ? clocks.insert(read.key, clock) : clocks.replace(read, clock);
}
