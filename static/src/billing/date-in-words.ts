import { dateInWords as inEnglish } from '../../../src/billing/rules/in-words';
import type { DateOnly } from '../../../src/platform/rules/units';
import { locale } from '../ui/words/say';

/** `20 Nov 2026`, as the person writes it. */
export function dateInWords(date: DateOnly): string {
  if (locale().startsWith('en')) return inEnglish(date);
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
