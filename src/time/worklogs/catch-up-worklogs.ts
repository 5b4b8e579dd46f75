import { wakeOutbox } from './outbox';
import { entries, unmarked } from '../time-store';

const perPush = 50;

/** Wakes the outbox for entries of which Jira does not know yet: what an event that was lost left behind, and what Jira had refused. */
export async function catchUpWorklogs(): Promise<void> {
  const [waiting, refused, withoutWorklog] = await Promise.all([
    entries.page('by-worklog', { partition: ['waiting'], limit: perPush }),
    entries.page('by-worklog', { partition: ['refused'], limit: perPush }),
    entries.page('by-worklog', { partition: [unmarked], limit: perPush }),
  ]);
  await wakeOutbox(waiting.rows.map(({ key }) => key));
  await wakeOutbox(refused.rows.map(({ key }) => key));
  await wakeOutbox(withoutWorklog.rows.map(({ key }) => key));
}
