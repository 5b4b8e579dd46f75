import { route } from '@forge/api';
import { AskedToWait, OutcomeUnknown, RefusedByJira } from '../failures';
import { jira, type As } from './request';

/** Links two tickets, by key, so that each shows the other as related; answers whether Jira said that it did. Linking them twice leaves one link. */
export async function linkTickets(as: As, from: string, to: string): Promise<boolean> {
  const link = { type: { name: 'Relates' }, outwardIssue: { key: to }, inwardIssue: { key: from } };
  try {
    await jira(as, 'POST', route`/rest/api/3/issueLink`, link);
    return true;
  } catch (error) {
    if (error instanceof RefusedByJira || error instanceof AskedToWait || error instanceof OutcomeUnknown) return false;
    throw error;
  }
}
