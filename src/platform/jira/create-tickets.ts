import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira, sentencesOf, type As } from './request';

export interface NewTicket {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
}

/** What became of one ticket; undefined where Jira's answer does not say. */
export type Created = { readonly id: string; readonly key: string } | { readonly refused: string } | undefined;

const answer = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })).default([]),
  errors: z.array(z.object({ failedElementNumber: z.number(), elementErrors: z.unknown() })).default([]),
});

/**
 * Creates up to 50 tickets in one call and answers for each, in the order given, what became of it. Jira leaves the refused ones out of its
 * list, so positions shift; a call in which all were refused is a 400 with the same body.
 */
export async function createTickets(tickets: readonly NewTicket[], as: As = 'app'): Promise<readonly Created[]> {
  const body = { issueUpdates: tickets };
  const answered = await jira(as, 'POST', route`/rest/api/3/issue/bulk`, body).catch((error: unknown) => {
    if (error instanceof RefusedByJira && error.status === 400) return { body: error.body };
    throw error;
  });
  const { issues, errors } = answer.parse(answered.body);
  const refused = new Map(
    errors.map((error) => [error.failedElementNumber, sentencesOf(error.elementErrors).join(' ') || 'Jira refused it.']),
  );
  const created = [...issues];
  return tickets.map((_, position) => {
    const why = refused.get(position);
    if (why !== undefined) return { refused: why };
    return created.shift();
  });
}
