import { attachmentJson } from './json/attachment-json';
import { commentJson } from './json/comment-json';
import { linkOfIssueJson } from './json/issue-link-json';
import { issueTypeJson } from './json/issue-type-json';
import { organizationJson } from './json/organization-json';
import { requestStatusJson, requestTypeJson } from '../jsm/request-json';
import { priorityJson } from './json/priority-json';
import { projectJson } from './json/project-json';
import { statusJson } from './json/status-json';
import { userJsonOf } from './json/user-json';
import { worklogJson } from './json/worklog-json';
import { durationText } from './durations';
import { jiraInstant } from './instants';
import { projectOf } from './may';
import type { Ask } from './operation';
import { statusCategories } from './status-categories';
import type { Issue, IssueType, Status } from './world';
import { zoneOf } from './zone-of';

export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

/** A field of an issue: how it is described, and what an issue shows in it. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly clauseNames: readonly string[];
  readonly schema: FieldSchema;
  readonly orderable: boolean;
  /** Whether lists may show it as a column; comments and worklogs are none. */
  readonly navigable: boolean;
  value(ask: Ask, issue: Issue): unknown;
}

export const organizationsField = 'customfield_10002';
export const participantsField = 'customfield_10003';
export const requestTypeField = 'customfield_10010';
const worklogsShown = 20;

const system = (
  id: string,
  name: string,
  schema: Omit<FieldSchema, 'system'>,
  value: Field['value'],
  more: Partial<Pick<Field, 'clauseNames' | 'orderable' | 'navigable'>> = {},
): Field => ({ id, name, clauseNames: [id], orderable: true, navigable: true, ...more, schema: { ...schema, system: id }, value });

export const fields: readonly Field[] = [
  system('summary', 'Summary', { type: 'string' }, (_, issue) => issue.summary),
  system('issuetype', 'Issue Type', { type: 'issuetype' }, (ask, issue) => issueTypeJson(ask, typeOf(ask, issue)), {
    clauseNames: ['issuetype', 'type'],
  }),
  system('project', 'Project', { type: 'project' }, (ask, issue) => projectJson(ask, projectOf(ask.world, issue)), { orderable: false }),
  system('status', 'Status', { type: 'status' }, (ask, issue) => statusJson(ask, statusOf(ask, issue)), { orderable: false }),
  system('statusCategory', 'Status Category', { type: 'statusCategory' }, statusCategory, { orderable: false }),
  system('priority', 'Priority', { type: 'priority' }, (ask, issue) => priorityJson(ask, issue.priority)),
  system('assignee', 'Assignee', { type: 'user' }, (ask, issue) => userJsonOf(ask, issue.assignee)),
  system('reporter', 'Reporter', { type: 'user' }, (ask, issue) => userJsonOf(ask, issue.reporter)),
  system('creator', 'Creator', { type: 'user' }, (ask, issue) => userJsonOf(ask, issue.creator), { orderable: false }),
  system('description', 'Description', { type: 'string' }, (_, issue) => issue.description),
  system('labels', 'Labels', { type: 'array', items: 'string' }, (_, issue) => issue.labels),
  system('duedate', 'Due date', { type: 'date' }, (_, issue) => issue.duedate, { clauseNames: ['due', 'duedate'] }),
  system('created', 'Created', { type: 'datetime' }, (ask, issue) => jiraInstant(issue.created, zoneOf(ask)), {
    orderable: false,
    clauseNames: ['created', 'createdDate'],
  }),
  system('updated', 'Updated', { type: 'datetime' }, (ask, issue) => jiraInstant(issue.updated, zoneOf(ask)), {
    orderable: false,
    clauseNames: ['updated', 'updatedDate'],
  }),
  system('resolution', 'Resolution', { type: 'resolution' }, resolution),
  system('resolutiondate', 'Resolved', { type: 'datetime' }, resolutionDate, {
    orderable: false,
    clauseNames: ['resolutiondate', 'resolved'],
  }),
  system('lastViewed', 'Last Viewed', { type: 'datetime' }, lastViewed, { orderable: false }),
  system('timespent', 'Time Spent', { type: 'number' }, (_, issue) => secondsSpent(issue) || null, { orderable: false }),
  system('timetracking', 'Time tracking', { type: 'timetracking' }, timeTracking, { navigable: false, clauseNames: [] }),
  system('comment', 'Comment', { type: 'comments-page' }, commentsPage, { navigable: false }),
  system('attachment', 'Attachment', { type: 'array', items: 'attachment' }, attachmentsOf, {
    navigable: false,
    clauseNames: ['attachments'],
  }),
  system('issuelinks', 'Linked Issues', { type: 'array', items: 'issuelinks' }, linksOf, { clauseNames: [] }),
  system('worklog', 'Log Work', { type: 'array', items: 'worklog' }, worklogsPage, { navigable: false, clauseNames: [] }),
  {
    id: organizationsField,
    name: 'Organizations',
    clauseNames: ['cf[10002]', 'Organizations'],
    orderable: true,
    navigable: true,
    schema: {
      type: 'array',
      items: 'sd-customerorganization',
      custom: 'com.atlassian.servicedesk:sd-customer-organizations',
      customId: 10002,
    },
    value: (ask, issue) => issue.organizations.flatMap((id) => ask.world.organizations[id] ?? []).map((one) => organizationJson(ask, one)),
  },
  {
    id: participantsField,
    name: 'Request participants',
    clauseNames: ['cf[10003]', 'Request participants'],
    orderable: true,
    navigable: true,
    schema: { type: 'array', items: 'user', custom: 'com.atlassian.servicedesk:sd-request-participants', customId: 10003 },
    value: (ask, { participants = [] }) => participants.map((accountId) => userJsonOf(ask, accountId)),
  },
  {
    id: requestTypeField,
    name: 'Request Type',
    clauseNames: ['cf[10010]', 'Request Type'],
    orderable: true,
    navigable: true,
    schema: { type: 'sd-customerrequesttype', custom: 'com.atlassian.servicedesk:vp-origin', customId: 10010 },
    value: requestTypeOf,
  },
];

export const resolutions = [
  { id: '10000', name: 'Done', description: 'Work has been completed on this issue.' },
  { id: '10001', name: "Won't Do", description: "This issue won't be actioned." },
  { id: '10002', name: 'Duplicate', description: 'The problem is a duplicate of an existing issue.' },
] as const;

function requestTypeOf(ask: Ask, issue: Issue): unknown {
  const project = projectOf(ask.world, issue);
  const type = project.requestTypes?.find(({ id }) => id === issue.requestTypeId);
  return type === undefined ? null : { requestType: requestTypeJson(ask, project, type), currentStatus: requestStatusJson(ask, issue) };
}

function typeOf(ask: Ask, issue: Issue): IssueType {
  const type = ask.world.issueTypes[issue.issueTypeId];
  if (type === undefined) throw new Error(`Issue ${issue.key} has issue type ${issue.issueTypeId}, which does not exist.`);
  return type;
}

function statusOf(ask: Ask, issue: Issue): Status {
  const status = ask.world.statuses[issue.statusId];
  if (status === undefined) throw new Error(`Issue ${issue.key} has status ${issue.statusId}, which does not exist.`);
  return status;
}

function statusCategory(ask: Ask, issue: Issue): unknown {
  const category = statusCategories[statusOf(ask, issue).category];
  return { self: `${ask.origin}/rest/api/3/statuscategory/${String(category.id)}`, ...category };
}

function resolution(ask: Ask, issue: Issue): unknown {
  const known = resolutions.find(({ name }) => name === issue.resolution);
  return known === undefined ? null : { self: `${ask.origin}/rest/api/3/resolution/${known.id}`, ...known };
}

function resolutionDate(ask: Ask, issue: Issue): unknown {
  return issue.resolved === null ? null : jiraInstant(issue.resolved, zoneOf(ask));
}

function lastViewed(ask: Ask, issue: Issue): unknown {
  const viewed = issue.views?.[ask.actor?.accountId ?? ''];
  return viewed === undefined ? null : jiraInstant(viewed, zoneOf(ask));
}

function secondsSpent(issue: Issue): number {
  return issue.worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0);
}

function timeTracking(_: Ask, issue: Issue): unknown {
  if (issue.worklogs.length === 0) return {};
  const seconds = secondsSpent(issue);
  return { remainingEstimate: '0m', timeSpent: durationText(seconds), remainingEstimateSeconds: 0, timeSpentSeconds: seconds };
}

function commentsPage(ask: Ask, issue: Issue): unknown {
  const comments = issue.comments.map((comment) => commentJson(ask, issue, comment));
  const self = `${ask.origin}/rest/api/3/issue/${issue.id}/comment`;
  return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
}

function attachmentsOf(ask: Ask, { attachments = [] }: Issue): unknown {
  return attachments.map((attachment) => attachmentJson(ask, attachment));
}

/** Links to issues that one may not see are left out. */
function linksOf(ask: Ask, { links = [] }: Issue): unknown {
  return links.flatMap((link) => linkOfIssueJson(ask, link) ?? []);
}

function worklogsPage(ask: Ask, issue: Issue): unknown {
  const worklogs = issue.worklogs.slice(0, worklogsShown).map((worklog) => worklogJson(ask, issue, worklog));
  return { startAt: 0, maxResults: worklogsShown, total: issue.worklogs.length, worklogs };
}
