import { route } from '@forge/api';
import * as z from 'zod';
import { jira } from './request';

const page = z.object({
  issues: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()).default({}) })),
  nextPageToken: z.string().optional(),
});

/** Every ticket that a JQL query finds, with that property, page after page. Search lags some seconds behind writes. */
export async function everyTicketWith(
  jql: string,
  propertyKey: string,
): Promise<readonly { readonly id: string; readonly property: unknown }[]> {
  const asked = { jql, fields: ['key'], properties: [propertyKey], maxResults: 100 };
  const found: { readonly id: string; readonly property: unknown }[] = [];
  let next: string | undefined;
  do {
    const { body } = await jira(
      'app',
      'POST',
      route`/rest/api/3/search/jql`,
      next === undefined ? asked : { ...asked, nextPageToken: next },
    );
    const { issues, nextPageToken } = page.parse(body);
    found.push(...issues.map(({ id, properties }) => ({ id, property: properties[propertyKey] })));
    next = nextPageToken;
  } while (next !== undefined);
  return found;
}
