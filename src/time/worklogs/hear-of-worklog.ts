import * as z from 'zod';
import { readWorklog } from '../../platform/jira/worklog-news';
import { takeInWorklog } from './take-in-worklog';

/** The event of a worklog that was written, changed or deleted in Jira by anybody but this app. */
export const worklogEvent = z.object({ worklog: z.object({ id: z.string(), issueId: z.string() }) });

/** The event says only where to look, since it may come late, twice, or not at all. */
export async function hearOfWorklog({ worklog: { id, issueId } }: z.output<typeof worklogEvent>): Promise<void> {
  await takeInWorklog(id, await readWorklog(issueId, id));
}
