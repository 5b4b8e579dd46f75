import { route } from '@forge/api';
import * as z from 'zod';
import { jira } from './request';

const found = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string(), properties: z.record(z.string(), z.unknown()).default({}) })),
});

export interface Found {
  readonly id: string;
  readonly key: string;
  readonly property: unknown;
}

/** Tickets whose property, indexed under that JQL name, has one of the values; at most 100. Search lags some seconds behind writes. */
export async function findTickets(jqlName: string, values: readonly string[], propertyKey: string): Promise<readonly Found[]> {
  const jql = `${jqlName} in (${values.map((value) => JSON.stringify(value)).join(', ')})`;
  const { body } = await jira('app', 'POST', route`/rest/api/3/search/jql`, {
    jql,
    fields: ['key'],
    properties: [propertyKey],
    maxResults: 100,
  });
  return found.parse(body).issues.map(({ id, key, properties }) => ({ id, key, property: properties[propertyKey] }));
}
