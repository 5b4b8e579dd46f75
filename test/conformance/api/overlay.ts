/** What Jira always answers although its description does not say so, by schema. */
export const alwaysThere: Readonly<Record<string, readonly string[]>> = {
  CreatedIssue: ['id', 'key', 'self'],
  CreatedIssues: ['issues', 'errors'],
  BulkOperationErrorResult: ['status', 'elementErrors', 'failedElementNumber'],
  ErrorCollection: ['errorMessages', 'errors'],
  IssueBean: ['id'],
  SearchAndReconcileResults: ['issues', 'isLast'],
  BulkOperationProgress: ['taskId', 'status', 'progressPercent', 'submittedBy', 'created', 'started', 'updated', 'totalIssueCount'],
  SubmittedBulkOperation: ['taskId'],
  JExpEvaluateJiraExpressionResultBean: ['value'],
  Changelog: ['id', 'author', 'created', 'items'],
  ChangeDetails: ['field', 'fieldtype', 'fieldId', 'from', 'fromString', 'to', 'toString'],
  PageBeanChangelog: ['self', 'startAt', 'maxResults', 'total', 'isLast', 'values'],
  BulkChangelogResponseBean: ['issueChangeLogs'],
  EntityProperty: ['key', 'value'],
  PropertyKeys: ['keys'],
  Worklog: ['self', 'id', 'issueId', 'author', 'updateAuthor', 'created', 'updated', 'started', 'timeSpent', 'timeSpentSeconds'],
  PageOfWorklogs: ['startAt', 'maxResults', 'total', 'worklogs'],
  Comment: ['self', 'id', 'author', 'updateAuthor', 'created', 'updated', 'body'],
  PageOfComments: ['startAt', 'maxResults', 'total', 'comments'],
  Transitions: ['transitions'],
  IssueTransition: ['id', 'name', 'to'],
  Permissions: ['permissions'],
  UserPermission: ['id', 'key', 'name', 'type', 'description', 'havePermission'],
  PageBeanProject: ['self', 'startAt', 'maxResults', 'total', 'isLast', 'values'],
  Project: ['self', 'id', 'key', 'name', 'avatarUrls', 'projectTypeKey', 'simplified', 'style'],
  User: ['self', 'accountId', 'accountType', 'active', 'displayName', 'avatarUrls'],
  UserDetails: ['self', 'accountId', 'active', 'displayName', 'avatarUrls'],
  PageBeanUser: ['startAt', 'maxResults', 'total', 'isLast', 'values'],
  StatusDetails: ['self', 'id', 'name', 'statusCategory'],
  StatusCategory: ['self', 'id', 'key', 'name', 'colorName'],
  IssueTypeDetails: ['self', 'id', 'name', 'subtask'],
  IssueTypeIssueCreateMetadata: ['self', 'id', 'name', 'subtask'],
  PageOfCreateMetaIssueTypes: ['startAt', 'maxResults', 'total', 'issueTypes'],
  PageOfCreateMetaIssueTypeWithField: ['startAt', 'maxResults', 'total', 'fields'],
  FieldDetails: ['id', 'key', 'name', 'custom', 'orderable', 'navigable', 'searchable', 'clauseNames'],
  ServerInformation: ['baseUrl', 'version', 'deploymentType', 'serverTime', 'serverTitle'],
  PagedDTOOrganizationDTO: ['size', 'start', 'limit', 'isLastPage', 'values'],
  OrganizationDTO: ['id', 'name'],
  CustomerRequestDTO: ['issueId', 'issueKey', 'requestTypeId', 'serviceDeskId', 'createdDate', 'currentStatus', 'requestFieldValues'],
  CommentDTO: ['id', 'body', 'public', 'author', 'created'],
  RequestTypeDTO: ['id', 'name', 'description', 'issueTypeId', 'serviceDeskId'],
  PageBulk: ['id', 'status', 'title', 'spaceId', 'authorId', 'createdAt', 'version', 'body', '_links'],
  PageSingle: ['id', 'status', 'title', 'spaceId', 'authorId', 'createdAt', 'version', 'body', '_links'],
  SpaceBulk: ['id', 'key', 'name', 'type', 'status', '_links'],
  SpaceSingle: ['id', 'key', 'name', 'type', 'status', '_links'],
  ChildPage: ['id', 'status', 'title', 'spaceId'],
  ContentProperty: ['id', 'key', 'value', 'version'],
  Version: ['createdAt', 'number', 'authorId'],
};

const text = { type: 'string' };
/** Milliseconds since 1970, as the description's own examples have it where its schema says date-time. */
const milliseconds = { type: 'integer' };

/** What the service answers beyond its description, and what it may leave empty, by schema. */
export const drift: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  IssueTypeDetails: { untranslatedName: text },
  IssueTypeIssueCreateMetadata: { untranslatedName: text },
  // its own example has it
  BulkIssueResults: { expand: text },
  FieldDetails: { untranslatedName: text },
  // their operation's own example has them, where they are expanded
  IssueTypeScheme: {
    projects: { type: 'object', required: ['total', 'values'] },
    issueTypes: { type: 'object', required: ['total', 'values'] },
  },
  Project: { entityId: text },
  Filter: { isWritable: { type: 'boolean' } },
  ServerInformation: { defaultLocale: { type: 'object' } },
  SearchAndReconcileResults: { nextPageToken: { type: 'string', nullable: true } },
  ChangeDetails: {
    from: { type: 'string', nullable: true },
    fromString: { type: 'string', nullable: true },
    to: { type: 'string', nullable: true },
    toString: { type: 'string', nullable: true },
  },
  BulkOperationProgress: {
    created: milliseconds,
    started: milliseconds,
    updated: milliseconds,
    submittedBy: { type: 'object', required: ['accountId'] },
  },
  IssueTransition: { isLooped: { type: 'boolean' } },
  // null where there is no parent, as their descriptions say
  PageBulk: { parentId: { type: 'string', nullable: true }, parentType: { type: 'string', nullable: true } },
  PageSingle: { parentId: { type: 'string', nullable: true }, parentType: { type: 'string', nullable: true } },
};

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: object): object => ({ anyOf: [{ type: 'null' }, schema] });
const jiraInstant = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$` };

/** The system fields of an issue, which the description leaves free. */
export const issueFields: Readonly<Record<string, object>> = {
  summary: text,
  status: ref('StatusDetails'),
  issuetype: ref('IssueTypeDetails'),
  assignee: orNull(ref('UserDetails')),
  reporter: orNull(ref('UserDetails')),
  creator: orNull(ref('UserDetails')),
  project: { type: 'object', required: ['self', 'id', 'key', 'name', 'projectTypeKey', 'simplified', 'avatarUrls'] },
  priority: { type: 'object', required: ['self', 'id', 'name', 'iconUrl'] },
  created: jiraInstant,
  updated: jiraInstant,
  duedate: orNull({ type: 'string', format: 'date' }),
  labels: { type: 'array', items: text },
  description: orNull({ type: 'object', required: ['type', 'version', 'content'] }),
  worklog: ref('PageOfWorklogs'),
  comment: ref('PageOfComments'),
  timetracking: { type: 'object' },
};

const completeIssue = { required: ['project', 'issuetype', 'summary'] };
const create = { required: ['fields'], properties: { fields: completeIssue } };

/** What operations answer although their description does not list it, such as Confluence's refusal of a version that somebody was faster to write. */
export const alsoAnswered: Readonly<Record<string, readonly number[]>> = {
  'PUT /wiki/api/v2/pages/{id}': [409],
  'PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}': [409],
  // where the redirect was followed, as the bridge does
  'GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download': [200],
};

/** Operations whose answer has a body although their description shows none. */
export const answeredWithBody: ReadonlySet<string> = new Set([
  'POST /wiki/rest/api/content/{id}/copy',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile',
]);

/** What the description says of requests in prose only, by operation. */
export const requestRules: Readonly<Record<string, object>> = {
  'POST /rest/api/3/issue': create,
  'POST /rest/api/3/issue/bulk': {
    required: ['issueUpdates'],
    properties: { issueUpdates: { type: 'array', maxItems: 50, items: create } },
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/worklog': { anyOf: [{ required: ['timeSpent'] }, { required: ['timeSpentSeconds'] }] },
};

/** The same of answers, where the schema is shared with operations that answer less. */
export const answerRules: Readonly<Record<string, object>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': { required: ['id', 'key', 'self', 'fields'] },
};
