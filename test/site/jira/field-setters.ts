import { isDocument, textOf } from './adf';
import { limits } from '../limits';
import { organizationsField, participantsField, requestTypeField } from './fields';
import { isDay } from './instants';
import { isRecord } from './is-record';
import { may } from './may';
import type { Ask } from './operation';
import { priorities } from './priorities';
import type { Issue, Project } from './world';

/** The values that a request may give an issue. */
export type FieldValues = Pick<
  Issue,
  | 'summary'
  | 'description'
  | 'assignee'
  | 'reporter'
  | 'priority'
  | 'labels'
  | 'duedate'
  | 'organizations'
  | 'participants'
  | 'requestTypeId'
>;

interface Place {
  readonly ask: Ask;
  readonly project: Project;
}

/** Puts a value of the request into the draft, or says what is wrong with it. */
type Setter = (value: unknown, draft: Partial<FieldValues>, place: Place) => string | undefined;

export const fieldSetters: Readonly<Record<string, Setter>> = {
  summary: setSummary,
  description: setDescription,
  assignee: setAssignee,
  reporter: setReporter,
  priority: setPriority,
  labels: setLabels,
  duedate: setDueDate,
  [organizationsField]: setOrganizations,
  [participantsField]: setParticipants,
  [requestTypeField]: setRequestType,
};

export const notOnScreen = (field: string): string => `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** The permission without which a field is not on the screen. */
const permissionOfField: Readonly<Record<string, string>> = {
  assignee: 'ASSIGN_ISSUES',
  reporter: 'MODIFY_REPORTER',
  duedate: 'SCHEDULE_ISSUES',
};

const deskFields = new Set([organizationsField, participantsField, requestTypeField]);

/** Whether the actor finds a field on the create and edit screens of a project. */
export function isOnScreen(field: string, { ask, project }: Place): boolean {
  const needed = permissionOfField[field];
  if (deskFields.has(field) && !project.serviceDesk) return false;
  return Object.hasOwn(fieldSetters, field) && (needed === undefined || may(ask.world, ask.actor, needed, project));
}

function setSummary(value: unknown, draft: Partial<FieldValues>): string | undefined {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
    return 'You must specify a summary of the issue.';
  if (typeof value !== 'string') return 'Operation value must be a string';
  if (/[\r\n]/.test(value)) return 'The summary is invalid because it contains newline characters.';
  if (value.length > limits.jira.summaryLength) return `Summary can't exceed ${String(limits.jira.summaryLength)} characters.`;
  draft.summary = value.trim();
  return undefined;
}

function setDescription(value: unknown, draft: Partial<FieldValues>): string | undefined {
  if (value !== null && !isDocument(value)) return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  if (textOf(value).length > limits.jira.textLength)
    return 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';
  draft.description = value;
  return undefined;
}

function setAssignee(value: unknown, draft: Partial<FieldValues>, { ask, project }: Place): string | undefined {
  const accountId = accountIn(value);
  if (accountId === undefined) return 'Operation value must be an object with an accountId';
  if (accountId === null || accountId === '-1') {
    draft.assignee = null;
    return undefined;
  }
  const person = ask.world.people[accountId];
  if (person === undefined) return `User '${accountId}' does not exist.`;
  if (!person.active || !may(ask.world, person, 'ASSIGNABLE_USER', project)) return `User '${accountId}' cannot be assigned issues.`;
  draft.assignee = accountId;
  return undefined;
}

function setReporter(value: unknown, draft: Partial<FieldValues>, { ask }: Place): string | undefined {
  const accountId = accountIn(value);
  if (accountId === undefined || accountId === null) return 'Reporter is required.';
  if (ask.world.people[accountId]?.active !== true) return 'The reporter specified is not a user.';
  draft.reporter = accountId;
  return undefined;
}

function setPriority(value: unknown, draft: Partial<FieldValues>): string | undefined {
  const priority = isRecord(value) ? priorities.find(({ id, name }) => value['id'] === id || value['name'] === name) : undefined;
  if (priority === undefined) return "Specify a valid 'id' or 'name' for priority";
  draft.priority = priority.name;
  return undefined;
}

function setLabels(value: unknown, draft: Partial<FieldValues>): string | undefined {
  if (!Array.isArray(value)) return 'data was not an array';
  for (const label of value as readonly unknown[]) {
    if (typeof label !== 'string') return 'string expected at index 0';
    if (/\s/.test(label)) return `The label '${label}' contains spaces which is invalid.`;
    if (label.length > limits.jira.summaryLength)
      return `The label '${label}' exceeds the maximum length for a single label of 255 characters`;
  }
  draft.labels = [...new Set(value as string[])];
  return undefined;
}

function setDueDate(value: unknown, draft: Partial<FieldValues>): string | undefined {
  if (value !== null && (typeof value !== 'string' || !isDay(value)))
    return `Error parsing date string: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  draft.duedate = value;
  return undefined;
}

function setOrganizations(value: unknown, draft: Partial<FieldValues>, { project }: Place): string | undefined {
  if (!Array.isArray(value)) return 'data was not an array';
  const ids = (value as readonly unknown[]).map((id) => (typeof id === 'number' || typeof id === 'string' ? String(id) : ''));
  const unknown = ids.find((id) => !project.organizationIds.includes(id));
  if (unknown !== undefined) return `Organization with id '${unknown}' does not exist or is not part of this service project.`;
  draft.organizations = [...new Set(ids)];
  return undefined;
}

function setParticipants(value: unknown, draft: Partial<FieldValues>, { ask }: Place): string | undefined {
  if (!Array.isArray(value)) return 'data was not an array';
  const ids = (value as readonly unknown[]).map((person) => accountIn(person) ?? '');
  const unknown = ids.find((id) => ask.world.people[id]?.active !== true);
  if (unknown !== undefined) return `User '${unknown}' does not exist.`;
  draft.participants = [...new Set(ids)];
  return undefined;
}

/** By the id of the request type. */
function setRequestType(value: unknown, draft: Partial<FieldValues>, { project }: Place): string | undefined {
  const known = value === null || project.requestTypes?.some(({ id }) => id === value) === true;
  if (!known) return `Request type '${JSON.stringify(value)}' does not exist in this service project.`;
  draft.requestTypeId = value as string | null;
  return undefined;
}

/** Null for nobody, undefined for a value that names no account at all. */
function accountIn(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const id = value['accountId'] ?? value['id'];
  return typeof id === 'string' || id === null ? id : undefined;
}
