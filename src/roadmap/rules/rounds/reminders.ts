import { elapsed } from '../../../platform/rules/elapsed';
import type { Instant } from '../../../platform/rules/units';
import type { Invitation } from './invitation';

/** Days after a proposal. */
export const usualReminders: readonly number[] = [3, 7, 14];

const dayMs = 86_400_000;

/** How many reminders should have gone out by now, of those that have not; 0 if none is due. An answer of any kind stops them. */
export function reminderDue(
  { state, ticket, offeredAt, reminded, unclear, telling }: Invitation,
  days: readonly number[],
  at: Instant,
): number {
  if (state !== 'invited' || ticket.state !== 'created' || unclear !== null || telling !== null) return 0;
  const passed = elapsed(offeredAt, at) / dayMs;
  const due = days.filter((day) => day <= passed).length;
  return due > reminded ? due : 0;
}
