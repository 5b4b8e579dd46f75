import type { ClientDraft } from './client';

/** What a person enters about a client, field by field. */
export type ClientField = keyof ClientDraft;

export interface ClientColumn {
  readonly field: ClientField;
  /** The column's name in a file. */
  readonly column: string;
  readonly label: string;
  /** Other spellings of the column that files use; case, spaces, `-` and `_` never matter. */
  readonly also: readonly string[];
  /** A file without the column is refused; the others keep what the client has. */
  readonly required: boolean;
}

/** The fields in the order of the form, the table and the file. */
export const clientFields: readonly ClientColumn[] = [
  { field: 'name', column: 'name', label: 'Name', also: ['client', 'client name'], required: true },
  { field: 'organization', column: 'organization', label: 'Organization', also: ['organisation'], required: true },
  { field: 'project', column: 'project', label: 'Project', also: ['project key'], required: true },
  { field: 'timeZone', column: 'time zone', label: 'Time zone', also: ['zone'], required: true },
  { field: 'travelMinutes', column: 'travel minutes', label: 'Travel minutes', also: ['travel'], required: true },
  { field: 'contract', column: 'contract', label: 'Contract', also: [], required: true },
  { field: 'hipaa', column: 'HIPAA status', label: 'HIPAA status', also: ['hipaa'], required: true },
  { field: 'planDay', column: 'plan day', label: 'Plan day', also: ['day'], required: true },
  { field: 'assignee', column: 'assignee', label: 'Assignee', also: [], required: true },
  { field: 'status', column: 'status', label: 'Status', also: [], required: false },
  { field: 'address', column: 'address', label: 'Address', also: [], required: false },
  { field: 'contact', column: 'contact', label: 'Contact', also: [], required: false },
];
