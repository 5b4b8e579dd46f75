import type { Instant } from '../../platform/rules/units';
import type { Entry, Timer } from './timer';

/** The entry that a timer becomes when it stops: the same id, the interval as it was. Breaks get no worklog, since they are not work on the ticket. */
export function finishTimer(timer: Timer, stoppedAt: Instant, note: string): Entry {
  const { id, technician, ticket, kind, startedAt } = timer;
  const worklog = kind === 'break' ? ({ state: 'none' } as const) : ({ state: 'waiting' } as const);
  return { id, technician, ticket, kind, startedAt, stoppedAt: stoppedAt > startedAt ? stoppedAt : startedAt, note, worklog };
}
