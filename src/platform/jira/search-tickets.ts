import { route } from '@forge/api';
import * as z from 'zod';
import { jira, type As } from './request';

const found = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.record(z.string(), z.unknown()),
      properties: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

export interface FoundTicket {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Those that were asked for. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The first tickets that a JQL query finds, at most 100, in its order. Search lags some seconds behind writes. */
export async function searchTickets(
  as: As,
  jql: string,
  fields: readonly string[],
  most: number,
  properties: readonly string[] = [],
): Promise<readonly FoundTicket[]> {
  const asked = { jql, fields, maxResults: most, ...(properties.length > 0 ? { properties } : {}) };
  const { body } = await jira(as, 'POST', route`/rest/api/3/search/jql`, asked);
  return found.parse(body).issues;
}
