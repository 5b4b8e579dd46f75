/** `24 Oct 2026` as this person writes it; takes a calendar date. */
export const dateWords = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(date));
