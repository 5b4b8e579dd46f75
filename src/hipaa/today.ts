import { now } from '../platform/clock';
import { dateIn } from '../platform/rules/month';
import type { DateOnly, TimeZone } from '../platform/rules/units';

/** The day it is in that zone, in UTC where none is known. */
export const today = (zone?: TimeZone | null): DateOnly => dateIn(zone ?? ('UTC' as TimeZone), now());
