import { route } from '@forge/api';
import { z } from 'zod';
import { jira, type As } from './request';

const worklog = z.object({
  id: z.string(),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});
const page = z.object({ worklogs: z.array(worklog) });

/** The worklogs of a ticket that started at exactly that instant, with their properties. Not a search: what was written is seen at once. */
export async function worklogsStartedAt(ticket: string, startedAt: string): Promise<z.infer<typeof worklog>[]> {
  const instant = Date.parse(startedAt);
  const path = route`/rest/api/3/issue/${ticket}/worklog?startedAfter=${instant - 1_000}&startedBefore=${instant + 1_000}&expand=properties`;
  return page.parse((await jira('app', 'GET', path)).body).worklogs;
}

/** Writes a worklog, its author being the one in whose name it is written; answers its id. */
export async function addWorklog(as: As, ticket: string, body: object): Promise<string> {
  const path = route`/rest/api/3/issue/${ticket}/worklog?notifyUsers=false&adjustEstimate=auto`;
  return worklog.parse((await jira(as, 'POST', path, body)).body).id;
}
