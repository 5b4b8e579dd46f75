import { route } from '@forge/api';
import { z } from 'zod';
import { instant, type Instant } from '../rules/units';
import { jira, unlessAbsent } from './request';

const page = z.object({ comments: z.array(z.object({ created: z.string(), author: z.object({ accountId: z.string() }).optional() })) });

/** When somebody last commented on a ticket, among its latest 50 comments. */
export async function lastCommentBy(accountId: string, ticket: string): Promise<Instant | undefined> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/issue/${ticket}/comment?orderBy=-created&maxResults=50`));
  const theirs = answer && page.parse(answer.body).comments.find(({ author }) => author?.accountId === accountId);
  return theirs && instant(new Date(theirs.created).toISOString());
}
