import type { WorkKind } from '../timer';

export type TeamState = 'working' | 'onBreak' | 'between' | 'notStarted';

/** A technician's day so far. Durations in milliseconds, instants in milliseconds since 1970. */
export interface TeamDay {
  readonly state: TeamState;
  /** With what runs now, without breaks. */
  readonly worked: number;
  /** Between the first start and the last stop (now, while the clock runs): time on nothing. */
  readonly gaps: number;
  /** When the last entry of the day ended. */
  readonly lastStop: number | null;
}

interface Part {
  readonly kind: WorkKind;
  readonly from: number;
  readonly to: number;
}

/** Sums a technician's day up; all instants in milliseconds since 1970. What began before midnight counts from then. */
export function teamDay(running: Omit<Part, 'to'> | null, finished: readonly Part[], midnight: number, now: number): TeamDay {
  const today = ({ kind, from, to }: Part): Part => ({ kind, from: Math.max(midnight, from), to: Math.max(midnight, from, to) });
  const done = finished.filter(({ from, to }) => to > midnight && to > from).map(today);
  const all = running ? [...done, today({ ...running, to: now })] : done;
  const ended = Math.max(...all.map(({ to }) => to));
  const began = Math.min(...all.map(({ from }) => from));
  return {
    state: running ? (running.kind === 'break' ? 'onBreak' : 'working') : done.length === 0 ? 'notStarted' : 'between',
    worked: sum(all.filter(({ kind }) => kind !== 'break')),
    gaps: all.length === 0 ? 0 : Math.max(0, ended - began - sum(all)),
    lastStop: done.length === 0 ? null : Math.max(...done.map(({ to }) => to)),
  };
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { from, to }) => total + to - from, 0);
