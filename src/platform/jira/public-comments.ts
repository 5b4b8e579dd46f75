import { route } from '@forge/api';
import * as z from 'zod';
import { jira, unlessAbsent } from './request';
import { textOfDocument } from './text-of-document';

/** A comment that customers see. */
export interface PublicComment {
  readonly id: string;
  readonly author: string;
  /** By somebody of the portal, who is no agent. */
  readonly byCustomer: boolean;
  readonly text: string;
}

const page = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      author: z.object({ accountId: z.string(), accountType: z.string().optional() }).nullish(),
      body: z.unknown(),
      jsdPublic: z.boolean().default(true),
    }),
  ),
});

/** A ticket's latest 100 comments that customers see, the oldest first; undefined where the ticket is gone. */
export async function publicComments(ticket: string): Promise<readonly PublicComment[] | undefined> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/issue/${ticket}/comment?orderBy=-created&maxResults=100`));
  if (!answer) return undefined;
  const seen = page.parse(answer.body).comments.filter(({ jsdPublic }) => jsdPublic);
  return seen.reverse().map(({ id, author, body }) => ({
    ...{ id, author: author?.accountId ?? '', text: textOfDocument(body) },
    byCustomer: author?.accountType === 'customer',
  }));
}

/** Adds a comment that customers see. */
export async function addPublicComment(ticket: string, document: object): Promise<void> {
  await jira('app', 'POST', route`/rest/api/3/issue/${ticket}/comment`, { body: document });
}
