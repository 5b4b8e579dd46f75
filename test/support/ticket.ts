import type { Issue } from '../site/jira/world';
import type { Site } from '../site/site';

/** A ticket as people see it: names instead of ids. */
export interface Ticket extends Pick<
  Issue,
  'id' | 'key' | 'summary' | 'duedate' | 'assignee' | 'created' | 'updated' | 'labels' | 'comments' | 'properties'
> {
  readonly issueType: string;
  readonly project: string;
  readonly status: string;
  readonly organizations: readonly string[];
}

export function ticketOf({ world }: Site, issue: Issue): Ticket {
  const { issueTypes, projects, statuses, organizations } = world.jira;
  const { id, key, summary, duedate, assignee, created, updated, labels, comments, properties } = issue;
  return {
    ...{ id, key, summary, duedate, assignee, created, updated, labels, comments, properties },
    issueType: issueTypes[issue.issueTypeId]?.name ?? '',
    project: projects[issue.projectId]?.key ?? '',
    status: statuses[issue.statusId]?.name ?? '',
    organizations: issue.organizations.map((organization) => organizations[organization]?.name ?? ''),
  };
}
