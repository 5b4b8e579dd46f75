import type { Instant } from '../../platform/rules/units';
import type { TeamMember } from './team-view';

export type TeamState = 'working' | 'onBreak' | 'between' | 'notStarted';

/** A technician's day so far. Durations in milliseconds. */
export interface TeamDay {
  readonly state: TeamState;
  /** With what runs now, without breaks. */
  readonly worked: number;
  /** Between the first start and the last stop (now, while the clock runs): time on nothing. */
  readonly gaps: number;
  readonly firstStart: Instant | null;
  /** When the last entry of the day ended. */
  readonly lastStop: Instant | null;
}

/** Sums a technician's day up. `midnight` and `now` in milliseconds since 1970; what began before midnight counts from then. */
export function teamDay({ timer, finished }: Pick<TeamMember, 'timer' | 'finished'>, midnight: number, now: number): TeamDay {
  const done = finished
    .filter(({ startedAt, stoppedAt }) => Date.parse(stoppedAt) > midnight && stoppedAt > startedAt)
    .map(({ kind, startedAt, stoppedAt }) => ({ kind, from: Math.max(midnight, Date.parse(startedAt)), to: Date.parse(stoppedAt) }));
  const running = timer ? [{ kind: timer.kind, from: Math.max(midnight, Date.parse(timer.startedAt)), to: now }] : [];
  const all = [...done, ...running].map((one) => ({ ...one, to: Math.max(one.from, one.to) })).sort((a, b) => a.from - b.from);
  const sum = (parts: typeof all): number => parts.reduce((total, { from, to }) => total + to - from, 0);
  const first = all[0]?.from;
  const last = Math.max(...all.map(({ to }) => to));
  const lastStop = done.length === 0 ? null : Math.max(...done.map(({ to }) => to));
  return {
    state: timer ? (timer.kind === 'break' ? 'onBreak' : 'working') : done.length === 0 ? 'notStarted' : 'between',
    worked: sum(all.filter(({ kind }) => kind !== 'break')),
    gaps: first === undefined ? 0 : Math.max(0, last - first - sum(all)),
    firstStart: first === undefined ? null : asInstant(first),
    lastStop: lastStop === null ? null : asInstant(lastStop),
  };
}

const asInstant = (at: number): Instant => new Date(at).toISOString() as Instant;
