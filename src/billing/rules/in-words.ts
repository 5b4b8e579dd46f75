import { Temporal } from 'temporal-polyfill';
import type { Cents, DateOnly, Milliseconds, TimeZone } from '../../platform/rules/units';
import { inCurrency } from './money';
import type { HoursClass } from './policy';

export const hoursWords: Readonly<Record<HoursClass, string>> = {
  business: 'business',
  evening: 'evening and night',
  weekend: 'weekend',
  holiday: 'holiday',
};

/** `1 h 20 m`, `45 m`; whole minutes. */
export function hoursAndMinutes(time: Milliseconds): string {
  const all = Math.floor(time / 60_000);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return `${String(minutes)} m`;
  return minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes)} m`;
}

/** `20 Nov 2026`. */
export const dateInWords = (date: DateOnly): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `9:10–9:50` by the client's clock. */
export const wallSpan = (from: number, to: number, zone: TimeZone): string => `${wall(from, zone)}–${wall(to, zone)}`;

function wall(at: number, zone: TimeZone): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${String(hour)}:${String(minute).padStart(2, '0')}`;
}

export const inDollars = (amount: Cents, currency: string): string => inCurrency(amount, currency);
