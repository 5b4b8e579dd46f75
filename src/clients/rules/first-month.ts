import { addMonths, dayOf, monthOf } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import type { Client } from './client';

/** The client's first month: the first whose plan day lies not before the client's start. */
export function firstMonth({ planDay, startsOn }: Pick<Client, 'planDay' | 'startsOn'>): Month {
  const month = monthOf(startsOn);
  return dayOf(month, planDay) >= startsOn ? month : addMonths(month, 1);
}
