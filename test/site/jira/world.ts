/** What a small Jira Service Management site remembers: plain JSON, so that it can be saved, reset and compared. Instants are ISO strings in UTC. */
export interface JiraWorld {
  /** The next numeric id; Jira's ids are strings of digits. */
  nextId: number;
  people: Record<string, Person>;
  groups: Record<string, string[]>; // group name -> account ids
  /** Global permission key, such as `ADMINISTER` -> names of groups that have it. */
  globalPermissions: Record<string, string[]>;
  projects: Record<string, Project>;
  issueTypes: Record<string, IssueType>;
  /** Issue type schemes that several projects share, or that have a name of their own; see `schemes.ts`. */
  schemes?: Record<string, IssueTypeScheme>;
  statuses: Record<string, Status>;
  /** The one workflow of the site; its transitions, in the order in which they are offered. */
  transitions: Transition[];
  /** The app's validators that administrators put on transitions, by project. */
  validators: AttachedValidator[];
  /** Bulk operations by task id. */
  tasks: Record<string, BulkTask>;
  /** Pinning and unpinning of panels by task id. */
  panelTasks?: Record<string, PanelTask>;
  organizations: Record<string, Organization>;
  issues: Record<string, Issue>;
  /** Issue key -> id, for issues that exist. */
  keys: Record<string, string>;
  /** Attachment id -> its bytes in base64; apart from the issues, which are copied with every change. */
  files?: Record<string, string>;
  /** Worklogs that were deleted, the oldest first. */
  deletedWorklogs?: { readonly id: string; readonly at: string }[];
  /** How far the clock that answers tell in their `Date` is ahead of the site's. */
  clockAheadMs?: number;
}

export interface Person {
  accountId: string;
  /** What one signs in with: `ada` for ada@harbor.example, token `ada`. */
  name: string;
  displayName: string;
  email: string;
  timeZone: string;
  /** The language of their screens, such as `es_ES`; most leave it at the site's, American English. */
  locale?: string;
  active: boolean;
  /** The account was closed for good; Atlassian tells it to apps that report whose data they hold. */
  closed?: boolean;
  kind: 'agent' | 'customer' | 'app';
}

export interface Project {
  id: string;
  key: string;
  name: string;
  style: 'classic' | 'next-gen';
  serviceDesk: boolean;
  archived?: boolean;
  issueTypeIds: string[];
  /** The issue type scheme of a company-managed project; without one, a scheme of its own. */
  schemeId?: string;
  /** The status that a new issue begins with. */
  initialStatusId: string;
  /** What customers can ask for; an issue shows on the portal only if it has one of them. Only a service desk has any. */
  requestTypes?: RequestType[];
  /** Organizations whose customers may raise requests here; only a service desk has any. */
  organizationIds: string[];
  lead: string;
  /** Jira permission key -> names of groups that have it here. */
  permissions: Record<string, string[]>;
  lastIssueNumber: number;
}

export interface RequestType {
  id: string;
  name: string;
  description: string;
  issueTypeId: string;
}

export interface IssueType {
  id: string;
  name: string;
  subtask: boolean;
  hierarchyLevel: number;
  description: string;
  /** The team-managed project whose own type it is. */
  projectId?: string;
}

/** Which issue types its projects have is the same for all of them, and stands with each. */
export interface IssueTypeScheme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Jira's own first scheme, which every new issue type enters. */
  readonly isDefault?: boolean;
}

/** A change of which projects a panel is pinned to. */
export interface PanelTask {
  readonly id: string;
  /** When it was submitted, milliseconds since 1970. */
  readonly at: number;
  readonly projects: number;
}

export interface Status {
  id: string;
  name: string;
  category: 'new' | 'indeterminate' | 'done';
}

/** A step of the workflow; offered from the statuses in `from`, or from every other status when that is empty. */
export interface Transition {
  id: string;
  name: string;
  from: string[];
  to: string;
  resolution?: string;
}

export interface AttachedValidator {
  readonly projectId: string;
  readonly transitionId: string;
  /** Key of the `jira:workflowValidator` module. */
  readonly module: string;
}

/** A bulk operation and what became of each issue: ids of those that are done, and why others failed. */
export interface BulkTask {
  readonly id: string;
  readonly by: string;
  /** When it was submitted, milliseconds since 1970. */
  readonly at: number;
  readonly done: readonly string[];
  readonly failed: Readonly<Record<string, readonly string[]>>;
}

export interface Organization {
  id: string;
  name: string;
  customers: string[];
}

export type PriorityName = 'Highest' | 'High' | 'Medium' | 'Low' | 'Lowest';

export interface Issue {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  statusId: string;
  summary: string;
  /** Atlassian Document Format, or null. */
  description: unknown;
  creator: string;
  reporter: string | null;
  assignee: string | null;
  priority: PriorityName;
  labels: string[];
  duedate: string | null;
  /** Name of the resolution and when it was set; both null while the issue is unresolved. */
  resolution: string | null;
  resolved: string | null;
  organizations: string[];
  created: string;
  updated: string;
  /** Account ids of customers who were added to the request. */
  participants?: string[];
  /** The type of request that it is to customers; without one it does not show on the portal. */
  requestTypeId?: string | null;
  properties: Record<string, unknown>;
  comments: Comment[];
  worklogs: Worklog[];
  attachments?: Attachment[];
  links?: IssueLink[];
  /** Who changed what of the issue when, oldest first; one without items is a comment or the like, which Jira's changelog leaves out. */
  changes?: IssueChange[];
  /** Account id -> when that person last had the issue's page open. */
  views?: Record<string, string>;
  /** Account ids of who may not see this issue in spite of Browse permission, as an issue security level would have it. */
  securityHiddenFrom?: string[];
}

export interface IssueChange {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly items: readonly ChangeItem[];
}

/** One field of a change as Jira tells it: `from` and `to` are ids, the strings what people read. */
export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface Comment {
  id: string;
  author: string;
  body: unknown;
  created: string;
  updated: string;
  public: boolean;
}

export interface Worklog {
  id: string;
  author: string;
  comment: unknown;
  started: string;
  timeSpentSeconds: number;
  created: string;
  updated: string;
  properties: Record<string, unknown>;
}

export interface Attachment {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  readonly filename: string;
  readonly mimeType: string;
  /** In bytes. */
  readonly size: number;
}

/** A link as one of its two issues has it; the other has the same, seen from its side. */
export interface IssueLink {
  readonly id: string;
  readonly typeId: string;
  /** Which side the other issue is on: `outward` where this one "blocks" it, `inward` where this one "is blocked by" it. */
  readonly side: 'outward' | 'inward';
  readonly issueId: string;
}
