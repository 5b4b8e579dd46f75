/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-20T15:00:00.000Z`. Compares as text. */
export type Instant = string & { readonly unit: 'instant' };
/** A calendar date without a zone: `2026-11-20`. */
export type DateOnly = string & { readonly unit: 'date' };
/** A calendar month: `2026-12`. Compares as text. */
export type Month = string & { readonly unit: 'month' };
export type Milliseconds = number & { readonly unit: 'milliseconds' };
export type Minutes = number & { readonly unit: 'minutes' };
/** Money in whole cents of the site's currency. */
export type Cents = number & { readonly unit: 'cents' };
/** An IANA time zone such as `America/Los_Angeles`. */
export type TimeZone = string & { readonly unit: 'timeZone' };

export const instant = (text: string): Instant => text as Instant;
export const dateOnly = (text: string): DateOnly => text as DateOnly;
export const minutes = (count: number): Minutes => count as Minutes;
export const cents = (count: number): Cents => count as Cents;

export const Duration = {
  ofSeconds: (count: number): Milliseconds => (count * 1_000) as Milliseconds,
  ofMinutes: (count: number): Milliseconds => (count * 60_000) as Milliseconds,
} as const;
