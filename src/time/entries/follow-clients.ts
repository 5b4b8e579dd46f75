import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import { searchTickets } from '../../platform/jira/search-tickets';
import { elapsed } from '../../platform/rules/elapsed';
import type { Instant } from '../../platform/rules/units';
import { commit, rowsOf } from '../../platform/store/rows';
import { followClient, type IsBilled } from './follow-client';

/** Up to when tickets were looked at. */
export interface Followed {
  readonly until: Instant;
}

const followed = rowsOf<Followed>('firm');
const key = 'clients-followed';

const minute = 60_000;
const atOnce = 5;
/** How far back the first time, and at most; and how far search may lag. */
const [most, lag] = [24 * 60, 2];
const page = 100;

/** Every hour looks at the tickets with time on them that were changed, so that an event that was lost is made good. */
export async function followClients(isBilled: IsBilled): Promise<void> {
  const read = await followed.get(key);
  const until = now();
  const since = read ? Math.min(most, Math.ceil(elapsed(read.value.until, until) / minute) + lag) : most;
  const jql = `timespent IS NOT EMPTY AND updated >= "-${String(since)}m" ORDER BY updated DESC`;
  const changed = await searchTickets('app', jql, ['updated'], page);
  await aFewAtATime(changed, atOnce, ({ id }) => followClient(id, isBilled));
  await commit(read ? followed.replace(read, { until }) : followed.insert(key, { until }));
}
