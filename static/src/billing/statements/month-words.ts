import type { Month } from '../../../../src/platform/rules/units';
import { locale } from '../../ui/words/say';

/** `November 2026`. */
export const monthWords = (month: Month): string =>
  new Date(`${month}-15T00:00:00Z`).toLocaleDateString(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** That many months later. */
export function monthAfter(month: Month, count: number): Month {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + count, 15)).toISOString().slice(0, 7) as Month;
}
