import type { Instant } from '../../platform/rules/units';
import { reasonFor } from './on-site-reason';
import type { Parked, Timer } from './timer';

/** The parked tickets after this timer was interrupted; the latest first, each ticket once. */
export function park(parked: readonly Parked[], timer: Timer, since: Instant): readonly Parked[] {
  const { ticket, kind, reason } = timer;
  return [{ ticket, kind, ...reasonFor(kind, reason), since }, ...without(parked, ticket.id)];
}

/** The parked tickets without the one that is worked on again. */
export const without = (parked: readonly Parked[], ticket: string): readonly Parked[] => parked.filter((one) => one.ticket.id !== ticket);
