import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../../platform/rules/units';
import type { Device } from '../equipment/equipment';

/** Whether a day lies in the twelve months up to today. */
export const isWithinAYear = (day: DateOnly, today: DateOnly): boolean =>
  day > Temporal.PlainDate.from(today).subtract({ years: 1 }).toString() && day <= today;

/** What was bought in the twelve months up to today because something broke, not because it was planned. */
export const unplannedPurchases = (devices: readonly Device[], today: DateOnly): readonly Device[] =>
  devices.filter(({ planned, bought }) => !planned && bought !== null && isWithinAYear(bought, today));
