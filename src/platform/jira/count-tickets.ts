import { route } from '@forge/api';
import * as z from 'zod';
import { jira, type As } from './request';

const counted = z.object({ count: z.number() });

/** How many tickets a JQL query finds, as Jira counts them for one point; what was changed in the last seconds may be missing. */
export async function countTickets(as: As, jql: string): Promise<number> {
  return counted.parse((await jira(as, 'POST', route`/rest/api/3/search/approximate-count`, { jql })).body).count;
}
