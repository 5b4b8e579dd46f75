import { elapsed } from '../../../platform/rules/elapsed';
import { Duration, type Milliseconds } from '../../../platform/rules/units';
import type { Entry } from '../entry';

/** An entry saved later than this after its stop was not entered as the work was done. */
const onTime = Duration.ofMinutes(5);

/** How long after its stop an entry was saved; nothing where the clocks disagree. */
export const delayOf = ({ stoppedAt, savedAt }: Pick<Entry, 'stoppedAt' | 'savedAt'>): Milliseconds =>
  Math.max(0, elapsed(stoppedAt, savedAt)) as Milliseconds;

export const isLate = (entry: Pick<Entry, 'stoppedAt' | 'savedAt'>): boolean => delayOf(entry) > onTime;
