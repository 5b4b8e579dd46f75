import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira, type As } from './request';

const counted = z.object({ count: z.number() });

/**
 * How many tickets a JQL query finds, as Jira counts them for one point; what was changed in the last seconds may be missing. Undefined where Jira
 * cannot read the query, since a name in it is gone.
 */
export async function countTickets(as: As, jql: string): Promise<number | undefined> {
  try {
    return counted.parse((await jira(as, 'POST', route`/rest/api/3/search/approximate-count`, { jql })).body).count;
  } catch (error) {
    if (error instanceof RefusedByJira && error.status === 400) return undefined;
    throw error;
  }
}
