import { instant } from '../../platform/rules/units';
import type { JiraWorklog } from '../rules/jira-worklog';
import type { Stretch } from '../rules/stretch';
import { jiraWorklogs } from '../time-store';

const day = 24 * 3_600_000;

/** What a person logged in Jira itself around a stretch, oldest first, at most a hundred; what began more than a day before is left out. */
export async function worklogsTouching(technician: string, { startedAt, stoppedAt }: Stretch): Promise<readonly JiraWorklog[]> {
  const from = instant(new Date(Date.parse(startedAt) - day).toISOString());
  const { rows } = await jiraWorklogs.page('by-technician', { partition: [technician], from, to: stoppedAt });
  return rows.map(({ value }) => value);
}
