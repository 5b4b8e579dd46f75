import { Temporal } from 'temporal-polyfill';
import type { Instant, Milliseconds } from './units';

/** The time from one instant to another; negative where the other is earlier. */
export function elapsed(from: Instant, to: Instant): Milliseconds {
  return (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) as Milliseconds;
}
