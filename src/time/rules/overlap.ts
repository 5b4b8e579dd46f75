import type { Instant } from '../../platform/rules/units';

export interface Interval {
  readonly startedAt: Instant;
  /** Missing while it still runs. */
  readonly stoppedAt?: Instant;
}

/** Whether two intervals share time. Touching ends do not, nor does an interval of no length. */
export function overlap(one: Interval, other: Interval): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return (
    (one.stoppedAt === undefined || other.startedAt < one.stoppedAt) && (other.stoppedAt === undefined || one.startedAt < other.stoppedAt)
  );
}

/** The first of the others that the interval would lie over. */
export const firstOverlap = <Other extends Interval>(interval: Interval, others: readonly Other[]): Other | undefined =>
  others.find((other) => overlap(interval, other));

const isEmpty = ({ startedAt, stoppedAt }: Interval): boolean => stoppedAt !== undefined && stoppedAt <= startedAt;
