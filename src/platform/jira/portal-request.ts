import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira } from './request';

const request = z.object({
  issueId: z.string(),
  issueKey: z.string(),
  reporter: z.object({ accountId: z.string() }).optional(),
  currentStatus: z.object({ statusCategory: z.string().optional() }).optional(),
});
const people = z.object({ values: z.array(z.object({ accountId: z.string() })) });
const organizations = z.object({ values: z.array(z.object({ id: z.string() })) });

/** A request of the portal and who has to do with it; undefined where it is gone. */
export interface PortalRequest {
  readonly id: string;
  readonly key: string;
  readonly isDone: boolean;
  /** Account ids of who raised it and who takes part in it. */
  readonly customers: readonly string[];
}

export async function portalRequest(key: string): Promise<PortalRequest | undefined> {
  try {
    const [one, others] = await Promise.all([
      jira('app', 'GET', route`/rest/servicedeskapi/request/${key}`),
      jira('app', 'GET', route`/rest/servicedeskapi/request/${key}/participant?limit=50`),
    ]);
    const { issueId, issueKey, reporter, currentStatus } = request.parse(one.body);
    const customers = [...(reporter ? [reporter.accountId] : []), ...people.parse(others.body).values.map(({ accountId }) => accountId)];
    return { id: issueId, key: issueKey, isDone: currentStatus?.statusCategory === 'DONE', customers };
  } catch (error) {
    if (error instanceof RefusedByJira && [403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

/** Ids of the organizations whose customer a person is. */
export async function organizationsOf(accountId: string): Promise<readonly string[]> {
  const query = new URLSearchParams({ accountId, limit: '50' });
  return organizations.parse((await jira('app', 'GET', route`/rest/servicedeskapi/organization?${query}`)).body).values.map(({ id }) => id);
}
