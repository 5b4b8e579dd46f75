import { route } from '@forge/api';
import * as z from 'zod';
import { jira } from './request';

const page = z.object({
  issues: z.array(z.object({ properties: z.record(z.string(), z.unknown()).default({}) })),
  nextPageToken: z.string().optional(),
});

/** That property of every ticket where it has the value under its JQL name, page after page. Search lags some seconds behind writes. */
export async function everyTicketWith(jqlName: string, value: string, propertyKey: string): Promise<readonly unknown[]> {
  const jql = `${jqlName} = ${JSON.stringify(value)}`;
  const asked = { jql, fields: ['key'], properties: [propertyKey], maxResults: 100 };
  const found: unknown[] = [];
  let next: string | undefined;
  do {
    const { body } = await jira(
      'app',
      'POST',
      route`/rest/api/3/search/jql`,
      next === undefined ? asked : { ...asked, nextPageToken: next },
    );
    const { issues, nextPageToken } = page.parse(body);
    found.push(...issues.map(({ properties }) => properties[propertyKey]));
    next = nextPageToken;
  } while (next !== undefined);
  return found;
}
