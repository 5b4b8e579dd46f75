import { Temporal } from 'temporal-polyfill';

/** `12 Nov 2026`. */
export function dayInWords(day: string): string {
  const { day: date, month, year } = Temporal.PlainDate.from(day);
  return `${String(date)} ${months[month - 1] ?? ''} ${String(year)}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
