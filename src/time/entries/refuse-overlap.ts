import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { instant } from '../../platform/rules/units';
import type { Entry } from '../rules/entry';
import { firstOverlap, type Interval } from '../rules/overlap';
import { entries } from '../time-store';

/** No entry is longer than this, so that whatever may lie over an interval began at most so long before it. */
const longestEntry = 7 * 24 * 3_600_000;

/** The person's entries that may lie over the interval. */
async function entriesAround(asker: Asker, { startedAt, stoppedAt }: Interval): Promise<readonly Entry[]> {
  const from = instant(new Date(Date.parse(startedAt) - longestEntry).toISOString());
  const asked = { partition: [asker.accountId], from, newestFirst: true, ...(stoppedAt === undefined ? {} : { to: stoppedAt }) };
  const { rows } = await entries.page('by-technician', asked);
  return rows.map(({ value }) => value).filter((entry) => !entry.removed);
}

/** Refuses an interval that would lie over another entry of the person; the entries named are left out of account. */
export async function refuseOverlap(asker: Asker, interval: Interval, except: readonly string[]): Promise<void> {
  const others = (await entriesAround(asker, interval)).filter(({ id }) => !except.includes(id));
  const over = firstOverlap(interval, others);
  if (over) throw new Refusal('badInput', `That would lie over the entry on ${over.ticket.key}. Change that one first.`);
}
