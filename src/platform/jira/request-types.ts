import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira, unlessAbsent } from './request';

const requestType = z.object({ id: z.string(), name: z.string(), issueTypeId: z.string() });
const page = z.object({ values: z.array(requestType) });

/** What customers can ask a desk for, and the type of the tickets that this makes. */
export type RequestType = z.output<typeof requestType>;

/** What customers can ask a project's desk for, the first hundred; null where the person may not see them. */
export async function requestTypesOfDesk(project: string): Promise<readonly RequestType[] | null> {
  try {
    return page.parse((await jira('user', 'GET', route`/rest/servicedeskapi/servicedesk/${project}/requesttype?limit=100`)).body).values;
  } catch (error) {
    if (error instanceof RefusedByJira) return null;
    throw error;
  }
}

// Jira answers its experimental operations only to who opts in.
const experimental = { 'X-ExperimentalApi': 'opt-in' };

/** Makes a request type in no group of the portal: customers see its tickets, and cannot raise one. */
export async function createRequestType(
  project: string,
  draft: Omit<RequestType, 'id'> & { readonly description: string },
): Promise<RequestType> {
  const { body } = await jira('user', 'POST', route`/rest/servicedeskapi/servicedesk/${project}/requesttype`, draft, experimental);
  return requestType.parse(body);
}

/** Deletes a request type; its tickets stay, and leave the portal. One that is gone already is fine. */
export async function deleteRequestType(project: string, id: string): Promise<void> {
  await unlessAbsent(jira('user', 'DELETE', route`/rest/servicedeskapi/servicedesk/${project}/requesttype/${id}`, undefined, experimental));
}
