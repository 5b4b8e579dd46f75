import { Temporal } from 'temporal-polyfill';
import { instant, type Instant, type Milliseconds } from './units';

/** The instant that lies so long after another; before it where the time is negative. */
export const instantAfter = (at: Instant, time: Milliseconds): Instant =>
  instant(Temporal.Instant.from(at).add({ milliseconds: time }).toString({ fractionalSecondDigits: 3 }));
