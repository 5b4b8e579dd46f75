import { locale } from '../../ui/words/say';

const format = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', month: 'short', year: 'numeric' });

/** `Sep, Oct, Nov 2026`, each year named once. */
export function monthsWords(months: readonly string[]): string {
  return months
    .map((month, place) => {
      const words = format.format(Date.parse(`${month}-01`));
      return months[place + 1]?.slice(0, 4) === month.slice(0, 4) ? words.slice(0, 3) : words;
    })
    .join(', ');
}
