import { route } from '@forge/api';
import * as z from 'zod';
import { jira, unlessAbsent, type As } from './request';

const worklog = z.object({
  id: z.string(),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});
const page = z.object({ worklogs: z.array(worklog) });

/** The worklogs of a ticket that started at exactly that instant, with their properties; none if the ticket is gone. Not a search: what was written is seen at once. */
export async function worklogsStartedAt(ticket: string, startedAt: string): Promise<z.infer<typeof worklog>[]> {
  const instant = Date.parse(startedAt);
  const path = route`/rest/api/3/issue/${ticket}/worklog?startedAfter=${instant - 1_000}&startedBefore=${instant + 1_000}&expand=properties`;
  const answer = await unlessAbsent(jira('app', 'GET', path));
  return answer ? page.parse(answer.body).worklogs : [];
}

/** Writes a worklog, its author being the one in whose name it is written; answers its id. */
export async function addWorklog(as: As, ticket: string, body: object): Promise<string> {
  const path = route`/rest/api/3/issue/${ticket}/worklog?notifyUsers=false&adjustEstimate=auto`;
  return worklog.parse((await jira(as, 'POST', path, body)).body).id;
}

/** Makes a worklog say something else; answers whether it is still there. */
export async function changeWorklog(as: As, ticket: string, id: string, body: object): Promise<boolean> {
  const path = route`/rest/api/3/issue/${ticket}/worklog/${id}?notifyUsers=false&adjustEstimate=auto`;
  return (await unlessAbsent(jira(as, 'PUT', path, body))) !== undefined;
}

/** Takes a worklog away; one that is gone already is as good. */
export async function removeWorklog(as: As, ticket: string, id: string): Promise<void> {
  await unlessAbsent(jira(as, 'DELETE', route`/rest/api/3/issue/${ticket}/worklog/${id}?notifyUsers=false&adjustEstimate=auto`));
}
