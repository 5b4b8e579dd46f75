import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import { readWorklogs, worklogNews } from '../../platform/jira/worklog-news';
import { instant, type Instant } from '../../platform/rules/units';
import { commit, rowsOf } from '../../platform/store/rows';
import { takeInWorklog } from './take-in-worklog';

export interface Heard {
  readonly updated: Instant;
  readonly deleted: Instant;
}

/** Up to when Jira was asked. */
const heard = rowsOf<Heard>('firm');
const key = 'worklogs-heard';

const atOnce = 10;
/** So far back the first time. */
const atFirst = 24 * 3_600_000;

/** Asks Jira every hour which worklogs were changed and deleted, so that an event that was lost is made good. */
export async function askForWorklogs(): Promise<void> {
  const read = await heard.get(key);
  const start = instant(new Date(Date.parse(now()) - atFirst).toISOString());
  const since = read?.value ?? { updated: start, deleted: start };
  const [updated, deleted] = await Promise.all([worklogNews('updated', since.updated), worklogNews('deleted', since.deleted)]);
  const present = await readWorklogs(updated.ids);
  await aFewAtATime(present, atOnce, (worklog) => takeInWorklog(worklog.id, worklog));
  await aFewAtATime(deleted.ids, atOnce, (id) => takeInWorklog(String(id), undefined));
  const until = { updated: updated.until, deleted: deleted.until };
  await commit(read ? heard.replace(read, until) : heard.insert(key, until));
}
