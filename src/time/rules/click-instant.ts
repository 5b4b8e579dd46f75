import { Refusal } from '../../platform/rules/refusal';
import { elapsed } from '../../platform/rules/elapsed';
import type { Instant } from '../../platform/rules/units';

/** The longest that a click may have waited for the network. */
const longestWait = 24 * 3_600_000;

/**
 * The instant that counts is that of the click, as the browser tells it after correcting its clock by ours. A click from the future is now; one
 * before `earliest`, where the technician's time up to then is already accounted for, is moved there.
 * @throws Refusal when it waited for more than a day
 */
export function clickInstant(clicked: Instant | undefined, now: Instant, earliest?: Instant): Instant {
  if (clicked === undefined || clicked >= now) return now;
  if (elapsed(clicked, now) > longestWait)
    throw new Refusal('badInput', 'This click is more than a day old. Please enter the time by hand.');
  return earliest !== undefined && clicked < earliest ? earliest : clicked;
}
