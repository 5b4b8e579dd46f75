import type { Instant } from '../../platform/rules/units';
import type { Entry } from '../rules/entry';
import { within, type Stretch } from '../rules/stretch';
import { entries } from '../time-store';

const pageSize = 100;
/** No entry is longer than this. */
const longestEntry = 7 * 24 * 3_600_000;

/**
 * A person's entries that touch a stretch, oldest first. The latest are asked for first, since entries do not overlap: what began before the
 * stretch and reaches into it comes right before the first that begins within. More than a hundred take further calls.
 */
export async function entriesTouching(technician: string, stretch: Stretch): Promise<readonly Entry[]> {
  const from = new Date(Date.parse(stretch.startedAt) - longestEntry).toISOString();
  const asked = { partition: [technician], from, to: stretch.stoppedAt, newestFirst: true, limit: pageSize };
  const found: Entry[] = [];
  let after: string | undefined;
  do {
    const page = await entries.page('by-technician', { ...asked, after });
    found.push(...page.rows.map(({ value }) => value));
    after = reaches(found.at(-1), stretch.startedAt) ? undefined : page.next;
  } while (after !== undefined);
  return found.filter((entry) => !entry.removed && within(entry, stretch)).reverse();
}

/** A day that is full to the last row may still have one that began before it; so the next page is left only well before the stretch. */
const reaches = (oldest: Entry | undefined, start: Instant): boolean =>
  oldest !== undefined && Date.parse(oldest.startedAt) < Date.parse(start) - 24 * 3_600_000;
