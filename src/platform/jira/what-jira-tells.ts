import { now } from '../clock';
import { instant, type Instant } from '../rules/units';

/** What the headers of Jira's latest answer said beside the answer. */
export interface JiraTells {
  /** When the answer was heard, by our clock. */
  readonly heardAt: Instant;
  /** What time it is for Jira, to the second; null where the answer did not say. */
  readonly time: Instant | null;
  /** Points of this hour: as many there are, so many are left. Null where Jira does not tell. */
  readonly points: { readonly limit: number; readonly left: number } | null;
}

let latest: JiraTells | null = null;
let hour = '';
let calls = 0;

export function hearHeaders(headers: { get(name: string): string | null }): void {
  const heardAt = now();
  calls = hour === heardAt.slice(0, 13) ? calls + 1 : 1;
  hour = heardAt.slice(0, 13);
  latest = { heardAt, time: timeOf(headers.get('Date')), points: pointsOf(headers) };
}

/** Of the latest answer that this instance of the function heard; null before the first. */
export const whatJiraTells = (): JiraTells | null => latest;

/** How many calls to Jira this instance of the function made in this hour of UTC; others run beside it, and each call costs a point or more. */
export const callsThisHour = (): number => (hour === now().slice(0, 13) ? calls : 0);

function timeOf(date: string | null): Instant | null {
  const milliseconds = Date.parse(date ?? '');
  return Number.isNaN(milliseconds) ? null : instant(new Date(milliseconds).toISOString());
}

function pointsOf(headers: { get(name: string): string | null }): JiraTells['points'] {
  const [limit, left] = ['X-RateLimit-Limit', 'X-RateLimit-Remaining'].map((name) => headers.get(name));
  return limit && left ? { limit: Number(limit), left: Number(left) } : null;
}
