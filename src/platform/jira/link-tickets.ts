import { route } from '@forge/api';
import { jira, type As } from './request';

/** Links two tickets, by key, so that each shows the other as related. Linking them twice leaves one link. */
export async function linkTickets(as: As, from: string, to: string): Promise<void> {
  const link = { type: { name: 'Relates' }, outwardIssue: { key: to }, inwardIssue: { key: from } };
  await jira(as, 'POST', route`/rest/api/3/issueLink`, link);
}
