import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../platform/rules/units';
import type { Device } from './equipment';

/** What was bought in the twelve months up to today because something broke, not because it was planned. */
export function unplannedPurchases(devices: readonly Device[], today: DateOnly): readonly Device[] {
  const since = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  return devices.filter(({ planned, bought }) => !planned && bought !== null && bought > since && bought <= today);
}
