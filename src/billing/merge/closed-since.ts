import type { Client } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { dateIn, monthOf } from '../../platform/rules/month';
import type { Instant, Month, TimeZone } from '../../platform/rules/units';
import { closedStatements, latestMonth } from './billed-until';

/** The latest month of a client that was closed since then; null where none was. */
export async function closedSince({ id, timeZone }: Client, since: Instant): Promise<Month | null> {
  const closed = await closedStatements(id, monthOf(dateIn(timeZone ?? ('UTC' as TimeZone), now())));
  return latestMonth(closed.filter(({ at }) => at > since));
}
