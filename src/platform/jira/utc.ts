import { instant, type Instant } from '../rules/units';

/** The instant that Jira wrote, some seconds later if wanted; it writes offsets without a colon. */
export function utc(written: string, secondsLater = 0): Instant {
  const at = Date.parse(written.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return instant(new Date(at + secondsLater * 1_000).toISOString());
}
