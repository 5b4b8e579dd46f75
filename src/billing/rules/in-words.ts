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

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `20 Nov 2026`. */
export function dateInWords(date: DateOnly): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** `9:10–9:50` by the client's clock. */
export const wallSpan = (from: number, to: number, zone: TimeZone): string => `${wall(from, zone)}–${wall(to, zone)}`;

const wall = (at: number, zone: TimeZone): string => clockOf(zone).format(at).replace(/^0/, '');

/** Screens show hundreds of these, and a format is costly to make. */
const clocks = new Map<TimeZone, Intl.DateTimeFormat>();

function clockOf(zone: TimeZone): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  return clock;
}

export const inDollars = (amount: Cents, currency: string): string => inCurrency(amount, currency);
