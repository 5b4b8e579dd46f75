import { textOf } from '../jira/adf';
import { jiraInstant } from '../jira/instants';
import type { Ask } from '../jira/operation';
import { projectOf } from '../jira/may';
import type { Attachment, Comment, Issue, Project, RequestType } from '../jira/world';
import { zoneOf } from '../jira/zone-of';

const categories = { new: 'NEW', indeterminate: 'INDETERMINATE', done: 'DONE' } as const;

/** An issue as a customer knows it. */
export function requestJson(ask: Ask, issue: Issue): Record<string, unknown> {
  const project = projectOf(ask.world, issue);
  return {
    issueId: issue.id,
    issueKey: issue.key,
    summary: issue.summary,
    requestTypeId: issue.requestTypeId ?? '',
    serviceDeskId: project.id,
    createdDate: dateJson(ask, issue.created),
    ...(issue.reporter === null ? {} : { reporter: customerJson(ask, issue.reporter) }),
    requestFieldValues: [
      { fieldId: 'summary', label: 'Summary', value: issue.summary },
      { fieldId: 'description', label: 'Description', value: textOf(issue.description) },
    ],
    currentStatus: requestStatusJson(ask, issue),
    _links: {
      self: `${ask.origin}/rest/servicedeskapi/request/${issue.id}`,
      jiraRest: `${ask.origin}/rest/api/2/issue/${issue.id}`,
      web: `${ask.origin}${portalAddress(project, issue)}`,
      agent: `${ask.origin}/browse/${issue.key}`,
    },
  };
}

/** Address of a request on the portal. */
const portalAddress = (project: Pick<Project, 'id'>, { key }: Pick<Issue, 'key'>): string =>
  `/servicedesk/customer/portal/${project.id}/${key}`;

export function requestStatusJson(ask: Ask, issue: Issue): Record<string, unknown> {
  const status = ask.world.statuses[issue.statusId];
  return {
    status: status?.name ?? '',
    statusCategory: status === undefined ? 'UNDEFINED' : categories[status.category],
    statusDate: dateJson(ask, issue.resolved ?? issue.updated),
  };
}

export const requestTypeJson = (ask: Ask, project: Project, { id, name, description, issueTypeId }: RequestType) => ({
  id,
  name,
  description,
  helpText: '',
  issueTypeId,
  serviceDeskId: project.id,
  portalId: project.id,
  groupIds: [],
  _links: { self: `${ask.origin}/rest/servicedeskapi/servicedesk/${project.id}/requesttype/${id}` },
});

export const requestCommentJson = (ask: Ask, issue: Issue, comment: Comment) => ({
  id: comment.id,
  body: textOf(comment.body),
  public: comment.public,
  author: customerJson(ask, comment.author),
  created: dateJson(ask, comment.created),
  _links: { self: `${ask.origin}/rest/servicedeskapi/request/${issue.id}/comment/${comment.id}` },
});

export const requestFileJson = (ask: Ask, { id, author, created, filename, mimeType, size }: Attachment) => ({
  filename,
  author: customerJson(ask, author),
  created: dateJson(ask, created),
  size,
  mimeType,
  _links: { jiraRest: `${ask.origin}/rest/api/2/attachment/${id}`, content: `${ask.origin}/rest/api/3/attachment/content/${id}` },
});

export function customerJson(ask: Ask, accountId: string): Record<string, unknown> {
  const person = ask.world.people[accountId];
  return {
    accountId,
    displayName: person?.displayName ?? 'Former user',
    ...(person === undefined || person.kind === 'app' ? {} : { emailAddress: person.email }),
    active: person?.active ?? false,
    timeZone: person?.timeZone ?? 'UTC',
    _links: { jiraRest: `${ask.origin}/rest/api/2/user?accountId=${encodeURIComponent(accountId)}` },
  };
}

function dateJson(ask: Ask, iso: string): Record<string, unknown> {
  const zone = zoneOf(ask);
  const friendly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(iso));
  return { iso8601: jiraInstant(iso, zone).replace(/\.\d+/, ''), jira: jiraInstant(iso, zone), friendly, epochMillis: Date.parse(iso) };
}
