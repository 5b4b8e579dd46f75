import { wakeOutbox } from './outbox';
import { entries } from '../time-store';

const perPush = 50;

/** Wakes the outbox for entries whose worklog is not written yet: what an event that was lost left behind, and what Jira had refused. */
export async function catchUpWorklogs(): Promise<void> {
  const [waiting, refused] = await Promise.all([
    entries.page('by-worklog', { partition: ['waiting'], limit: perPush }),
    entries.page('by-worklog', { partition: ['refused'], limit: perPush }),
  ]);
  await wakeOutbox(waiting.rows.map(({ key }) => key));
  await wakeOutbox(refused.rows.map(({ key }) => key));
}
