import { textOf } from '../adf';
import { organizationsField, resolutions } from '../fields';
import { priorities } from '../priorities';
import type { Issue, JiraWorld } from '../world';

/** A value as the changelog has it: the id that it goes by, and what people read; null where there is none. */
export interface Told {
  readonly id: string | null;
  readonly text: string | null;
}

export interface ToldField {
  /** The name that the changelog shows, and the id of the field. */
  readonly field: string;
  readonly fieldId: string;
  told(issue: Issue, world: JiraWorld): Told;
}

const nothing: Told = { id: null, text: null };
const text = (value: string | null): Told => ({ id: null, text: value });

/** The fields whose changes the changelog keeps. */
export const toldFields: readonly ToldField[] = [
  { field: 'summary', fieldId: 'summary', told: ({ summary }) => text(summary) },
  { field: 'description', fieldId: 'description', told: ({ description }) => text(textOf(description) || null) },
  {
    field: 'issuetype',
    fieldId: 'issuetype',
    told: ({ issueTypeId }, { issueTypes }) => ({ id: issueTypeId, text: issueTypes[issueTypeId]?.name ?? null }),
  },
  { field: 'status', fieldId: 'status', told: ({ statusId }, { statuses }) => ({ id: statusId, text: statuses[statusId]?.name ?? null }) },
  { field: 'resolution', fieldId: 'resolution', told: ({ resolution }) => idAndName(resolution, resolutions) },
  { field: 'priority', fieldId: 'priority', told: ({ priority }) => idAndName(priority, priorities) },
  { field: 'assignee', fieldId: 'assignee', told: ({ assignee }, world) => person(world, assignee) },
  { field: 'reporter', fieldId: 'reporter', told: ({ reporter }, world) => person(world, reporter) },
  { field: 'labels', fieldId: 'labels', told: ({ labels }) => ({ id: '', text: labels.join(' ') }) },
  { field: 'duedate', fieldId: 'duedate', told: ({ duedate }) => ({ id: duedate, text: duedate }) },
  { field: 'timespent', fieldId: 'timespent', told: timeSpent },
  { field: 'Organizations', fieldId: organizationsField, told: organizationsOf },
];

function idAndName(name: string | null, all: readonly { readonly id: string; readonly name: string }[]): Told {
  const known = all.find((each) => each.name === name);
  return known ? { id: known.id, text: known.name } : nothing;
}

const person = ({ people }: JiraWorld, accountId: string | null): Told =>
  accountId === null ? nothing : { id: accountId, text: people[accountId]?.displayName ?? 'Former user' };

function timeSpent({ worklogs }: Issue): Told {
  const seconds = worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0);
  return seconds === 0 ? nothing : { id: String(seconds), text: String(seconds) };
}

function organizationsOf({ organizations }: Issue, world: JiraWorld): Told {
  if (organizations.length === 0) return nothing;
  const names = organizations.map((id) => world.organizations[id]?.name ?? id);
  return { id: `[${organizations.join(', ')}]`, text: names.join(', ') };
}
