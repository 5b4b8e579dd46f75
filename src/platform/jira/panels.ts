import { getAppContext, route } from '@forge/api';
import * as z from 'zod';
import { jira, unlessAbsent } from './request';

const submitted = z.object({ taskId: z.string() });
const task = z.object({ status: z.enum(['ENQUEUED', 'RUNNING', 'COMPLETE', 'FAILED', 'CANCEL_REQUESTED', 'CANCELLED', 'DEAD']) });

export type TaskState = 'underWay' | 'done' | 'failed';

/** Asks Jira to show a panel of the app on every ticket of some projects, or no longer to; answers the id of Jira's task. At most 1,000 projects. */
export async function pinPanel(panel: string, projects: readonly string[], action: 'PIN' | 'UNPIN'): Promise<string> {
  const { appAri, environmentAri } = getAppContext();
  const moduleId = `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${panel}`;
  const projectList = projects.map((projectIdOrKey) => ({ projectIdOrKey, action }));
  const { body } = await jira('user', 'POST', route`/rest/api/3/forge/panel/action/bulk/async`, { moduleId, projectList });
  return submitted.parse(body).taskId;
}

/** How a task of Jira's stands; it forgets them after two weeks, and then one counts as failed. */
export async function taskState(id: string): Promise<TaskState> {
  const answer = await unlessAbsent(jira('user', 'GET', route`/rest/api/3/task/${id}`));
  if (!answer) return 'failed';
  const { status } = task.parse(answer.body);
  if (status === 'COMPLETE') return 'done';
  return status === 'ENQUEUED' || status === 'RUNNING' ? 'underWay' : 'failed';
}
