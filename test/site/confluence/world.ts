/** What a small Confluence remembers: plain JSON. Instants are ISO strings in UTC. Accounts and groups are those of the Jira beside it. */
export interface ConfluenceWorld {
  /** The next numeric id; Confluence's ids are strings of digits. */
  nextId: number;
  spaces: Record<string, Space>;
  pages: Record<string, WikiPage>;
  templates: Record<string, ContentTemplate>;
  /** Contents of attached files in base64, by the attachment's id. */
  files?: Record<string, string>;
}

export type SpacePermission = 'read' | 'create' | 'delete' | 'administer';

export interface Space {
  id: string;
  key: string;
  name: string;
  homepageId: string | null;
  author: string;
  created: string;
  /** Permission -> names of groups that have it here. Who may create pages may edit them. */
  permissions: Record<SpacePermission, string[]>;
}

export interface WikiPage {
  id: string;
  spaceId: string;
  parentId: string | null;
  title: string;
  status: 'current' | 'archived' | 'trashed';
  author: string;
  created: string;
  /** Oldest first; the last is what the page says. */
  versions: PageVersion[];
  properties: PageProperty[];
  /** Names of global labels. */
  labels: Label[];
  attachments?: WikiAttachment[];
  /** To whom alone an operation is open; absent where everybody may whom the space lets. */
  restrictions?: Partial<Record<RestrictedOperation, RestrictedTo>>;
}

export type RestrictedOperation = 'read' | 'update';

export interface RestrictedTo {
  /** Account ids. */
  users: string[];
  /** Names of groups. */
  groups: string[];
}

/** What a new page of a space may begin as. */
export interface ContentTemplate {
  id: string;
  name: string;
  description: string;
  spaceId: string;
  /** Atlassian Document Format. */
  body: unknown;
}

export interface PageVersion {
  number: number;
  title: string;
  /** Atlassian Document Format. */
  body: unknown;
  author: string;
  created: string;
  message: string;
}

export interface PageProperty {
  id: string;
  key: string;
  value: unknown;
  version: { number: number; author: string; created: string; message: string };
}

/** A file on a page; what it held before its last version is not kept. */
export interface WikiAttachment {
  /** `att` and digits. */
  id: string;
  title: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  author: string;
  created: string;
  version: { number: number; author: string; created: string };
}

export interface Label {
  id: string;
  name: string;
}

export const emptyConfluence = (): ConfluenceWorld => ({ nextId: 500_001, spaces: {}, pages: {}, templates: {} });
