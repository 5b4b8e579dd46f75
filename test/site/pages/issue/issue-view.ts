import type { Issue, IssueType, JiraWorld, Organization, Person, Project, Status } from '../../jira/world';

/** An issue with what its ids stand for. */
export interface IssueView {
  readonly issue: Issue;
  readonly type: IssueType | undefined;
  readonly project: Project | undefined;
  readonly status: Status | undefined;
  readonly assignee: Person | undefined;
  readonly reporter: Person | undefined;
  readonly organizations: readonly Organization[];
  readonly timeSpentSeconds: number;
  readonly maintenance: { readonly done: number; readonly items: number } | undefined;
}

export function issueView(world: JiraWorld, issue: Issue): IssueView {
  return {
    issue,
    type: world.issueTypes[issue.issueTypeId],
    project: world.projects[issue.projectId],
    status: world.statuses[issue.statusId],
    assignee: world.people[issue.assignee ?? ''],
    reporter: world.people[issue.reporter ?? ''],
    organizations: issue.organizations.flatMap((id) => world.organizations[id] ?? []),
    timeSpentSeconds: issue.worklogs.reduce((sum, worklog) => sum + worklog.timeSpentSeconds, 0),
    maintenance: progressOf(issue.properties['rounds-maintenance']),
  };
}

function progressOf(property: unknown): IssueView['maintenance'] {
  const { items, open } = (property ?? {}) as { items?: unknown; open?: unknown };
  return typeof items === 'number' && typeof open === 'number' ? { items, done: items - open } : undefined;
}
