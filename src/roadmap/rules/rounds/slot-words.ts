import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../../../platform/rules/units';
import type { Slot } from './slots';

type When = Pick<Slot, 'startsAt' | 'minutes'>;

/** `Tuesday, December 1, 2026, 10:00 to 11:30 AM PST` on the wall of that zone. */
export function slotInWords({ startsAt, minutes }: When, zone: TimeZone): string {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  const day = start.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  const clock = (at: Temporal.ZonedDateTime, more: Intl.DateTimeFormatOptions = {}) =>
    at.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit', ...more }).replaceAll('\u202f', ' ');
  const from = clock(start).replace(/ (AM|PM)$/, '');
  const half = clock(start).slice(-2);
  const end = clock(start.add({ minutes }), { timeZoneName: 'short' });
  const begin = end.includes(half) ? from : `${from} ${half}`;
  return `${day}, ${begin} to ${end}`;
}
