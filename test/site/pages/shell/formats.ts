/** An instant as the reader's wall clock has it: `20 Nov 2026, 15:04`. */
export function instantText(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
}

/** The time of day alone: `15:04`. */
export function clockText(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** A calendar date without a zone, `2026-12-01`, as `1 Dec 2026`. */
export function dateText(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Jira's way to write a length of time: `1h 30m`; a day has eight hours only where Jira's time tracking says so, so hours go on counting. */
export function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const parts = [`${Math.floor(minutes / 60)}h`, `${minutes % 60}m`].filter((part) => !part.startsWith('0'));
  return parts.length === 0 ? '0m' : parts.join(' ');
}

/** Two letters that stand for a person in an avatar. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
