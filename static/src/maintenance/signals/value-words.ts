/** `41 % free`, with the number as this person writes it; empty where there is none. */
export function valueWords(value: number | undefined, unit: string, locale: string): string {
  if (value === undefined) return '';
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)} ${unit}`.trim();
}
