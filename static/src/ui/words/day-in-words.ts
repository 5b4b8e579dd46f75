import type { DateOnly } from '../../../../src/platform/rules/units';
import { locale } from './say';

/** `November 20, 2026`, as the person writes it. */
export const dayInWords = (date: DateOnly): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
