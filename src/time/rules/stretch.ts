import { elapsed } from '../../platform/rules/elapsed';
import type { Instant, Milliseconds } from '../../platform/rules/units';
import type { Interval } from './overlap';

/** A time that has begun and ended; its end does not belong to it. */
export type Stretch = Required<Interval>;

export const lengthOf = ({ startedAt, stoppedAt }: Stretch): Milliseconds => elapsed(startedAt, stoppedAt);

/** The part of an interval that lies within a stretch, or undefined where none does. What still runs goes on to the stretch's end; an interval of no length lies where it begins. */
export function within(interval: Interval, stretch: Stretch): Stretch | undefined {
  const startedAt = later(interval.startedAt, stretch.startedAt);
  const stoppedAt = earlier(interval.stoppedAt ?? stretch.stoppedAt, stretch.stoppedAt);
  if (startedAt < stoppedAt) return { startedAt, stoppedAt };
  const isInside = interval.startedAt === interval.stoppedAt && startedAt === interval.startedAt && startedAt < stretch.stoppedAt;
  return isInside ? { startedAt, stoppedAt: startedAt } : undefined;
}

export const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
export const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
