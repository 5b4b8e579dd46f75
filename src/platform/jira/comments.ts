import { route } from '@forge/api';
import * as z from 'zod';
import { instant, type Instant } from '../rules/units';
import { jira, unlessAbsent } from './request';
import { textOfDocument } from './text-of-document';

const page = z.object({ comments: z.array(z.object({ created: z.string(), author: z.object({ accountId: z.string() }).optional() })) });

/** When somebody last commented on a ticket, among its latest 50 comments. */
export async function lastCommentBy(accountId: string, ticket: string): Promise<Instant | undefined> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/issue/${ticket}/comment?orderBy=-created&maxResults=50`));
  const theirs = answer && page.parse(answer.body).comments.find(({ author }) => author?.accountId === accountId);
  return theirs && instant(new Date(theirs.created).toISOString());
}

const texts = z.object({ comments: z.array(z.object({ body: z.unknown() })) });

/** Whether one of the ticket's latest 50 comments says that. Not a search: what was written is seen at once. */
export async function hasComment(ticket: string, words: string): Promise<boolean> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/issue/${ticket}/comment?orderBy=-created&maxResults=50`);
  return texts.parse(body).comments.some((comment) => textOfDocument(comment.body).includes(words));
}

const latest = z.object({ comments: z.array(z.object({ id: z.string(), body: z.unknown() })) });
const made = z.object({ id: z.string() });

/** A ticket's latest 100 comments. */
export async function commentsOn(ticket: string): Promise<readonly { readonly id: string; readonly body: unknown }[]> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/issue/${ticket}/comment?orderBy=-created&maxResults=100`);
  return latest.parse(body).comments;
}

/** Adds a comment that customers do not see; answers its id. */
export async function addInternalComment(ticket: string, document: object): Promise<string> {
  const properties = [{ key: 'sd.public.comment', value: { internal: true } }];
  return made.parse((await jira('app', 'POST', route`/rest/api/3/issue/${ticket}/comment`, { body: document, properties })).body).id;
}

/** Replaces the text of one of the app's comments. */
export async function changeComment(ticket: string, comment: string, document: object): Promise<string> {
  return made.parse((await jira('app', 'PUT', route`/rest/api/3/issue/${ticket}/comment/${comment}`, { body: document })).body).id;
}
