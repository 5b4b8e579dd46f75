import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../../src/platform/rules/month';
import type { DateOnly, Month } from '../../../../src/platform/rules/units';

/** `December 2026`, or `Dec` in short. */
export function monthWords(month: Month, locale: string, length: 'long' | 'short' = 'long'): string {
  const style = length === 'long' ? ({ month: 'long', year: 'numeric' } as const) : ({ month: 'short' } as const);
  return Temporal.PlainDate.from(dayOf(month, 1)).toLocaleString(locale, style);
}

/** `Tue, Dec 1, 2026`. */
export const dateWords = (date: DateOnly, locale: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
