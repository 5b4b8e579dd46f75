import { route } from '@forge/api';
import { z } from 'zod';
import { jira, type As } from './request';

const found = z.object({ issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()) })) });

export interface FoundTicket {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The first tickets that a JQL query finds, at most 100, in its order. Search lags some seconds behind writes. */
export async function searchTickets(as: As, jql: string, fields: readonly string[], most: number): Promise<readonly FoundTicket[]> {
  const { body } = await jira(as, 'POST', route`/rest/api/3/search/jql`, { jql, fields, maxResults: most });
  return found.parse(body).issues;
}
