/**
 * A number, an amount or a date of the functions, who write them as in the US, as it is written where that locale is spoken; undefined where the
 * text is none. What stands for a year, an id or the key of a ticket stays as it is.
 */
export function asWrittenHere(text: string, locale: string): string | undefined {
  return amount(text, locale) ?? day(text, locale) ?? number(text, locale);
}

/** `1,234`, `1,234.50`, `2.5`. */
function number(text: string, locale: string): string | undefined {
  if (!/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+\.\d+$/.test(text)) return undefined;
  return Number(text.replaceAll(',', '')).toLocaleString(locale, { ...digitsOf(text), useGrouping: text.includes(',') });
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  CA$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  MX$: 'MXN',
  R$: 'BRL',
};

/** `$1,234.50`, `-$80`, `CHF 95.00`. */
function amount(text: string, locale: string): string | undefined {
  const [, sign = '', symbol = '', digits = ''] = /^([-−]?)([A-Z]{0,2}[$€£¥]|[A-Z]{3}\u00a0)(\d[\d,]*(?:\.\d+)?)$/.exec(text) ?? [];
  const currency = currencies[symbol] ?? (symbol.trim().length === 3 ? symbol.trim() : '');
  if (currency === '') return undefined;
  const value = Number(digits.replaceAll(',', '')) * (sign === '' ? 1 : -1);
  return value.toLocaleString(locale, { style: 'currency', currency, ...digitsOf(digits) });
}

function digitsOf(text: string): Intl.NumberFormatOptions {
  const length = text.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: length, maximumFractionDigits: length };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
const dates = [
  new RegExp(`^(?<weekday>\\w+day, )?${month} (?<day>\\d{1,2}), (?<year>\\d{4})$`),
  new RegExp(`^(?<day>\\d{1,2}) ${month} (?<year>\\d{4})$`),
  new RegExp(`^${month} (?<year>\\d{4})$`),
];

/** `November 20, 2026`, `20 Nov 2026`, `Friday, November 20, 2026`, `November 2026`. */
function day(text: string, locale: string): string | undefined {
  const found = dates.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const name = found['month'] ?? '';
  const at = Date.UTC(
    Number(found['year']),
    months.findIndex((one) => one.startsWith(name)),
    Number(found['day'] ?? 1),
  );
  return new Date(at).toLocaleDateString(locale, {
    year: 'numeric',
    month: name.length === 3 && name !== 'May' ? 'short' : 'long',
    ...(found['day'] === undefined ? {} : { day: 'numeric' }),
    ...(found['weekday'] === undefined ? {} : { weekday: 'long' }),
    timeZone: 'UTC',
  });
}
