import { fields } from '../fields';
import type { Field } from '../fields';
import { availableTransitions } from '../available-transitions';
import type { Ask } from '../operation';
import type { Issue } from '../world';
import { expandedChangelog } from './changelog-json';
import { transitionJson } from './transition-json';

/** What of an issue is asked for. */
export interface IssueView {
  readonly fields: readonly Field[];
  readonly properties: readonly string[];
  readonly expand: ReadonlySet<string>;
}

export function issueJson(ask: Ask, issue: Issue, view: IssueView): Record<string, unknown> {
  const { expand } = view;
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${ask.origin}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(view.properties.length === 0 ? {} : { properties: chosenProperties(issue, view.properties) }),
    ...(expand.has('names') ? { names: namesOf(view.fields) } : {}),
    ...(expand.has('schema') ? { schema: schemasOf(view.fields) } : {}),
    ...(expand.has('transitions') ? { transitions: availableTransitions(ask, issue).map((step) => transitionJson(ask, step)) } : {}),
    ...(expand.has('changelog') ? { changelog: expandedChangelog(ask, issue) } : {}),
    ...(view.fields.length === 0 ? {} : { fields: Object.fromEntries(view.fields.map((field) => [field.id, field.value(ask, issue)])) }),
  };
}

/** Picks fields as Jira's `fields` parameter does: ids, `*all`, `*navigable`, and `-id` to leave one out; unknown ids pick nothing. */
export function chosenFields(asked: readonly string[]): readonly Field[] {
  const chosen = new Set<Field>();
  if (asked.every((name) => name.startsWith('-'))) fields.forEach((field) => chosen.add(field));
  for (const name of asked) {
    for (const field of fieldsNamed(name.replace(/^-/, ''))) {
      if (name.startsWith('-')) chosen.delete(field);
      else chosen.add(field);
    }
  }
  return [...chosen];
}

export const namesOf = (chosen: readonly Field[]): Record<string, string> => Object.fromEntries(chosen.map(({ id, name }) => [id, name]));
export const schemasOf = (chosen: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(chosen.map(({ id, schema }) => [id, schema]));

function fieldsNamed(name: string): readonly Field[] {
  if (name === '*all') return fields;
  if (name === '*navigable') return fields.filter(({ navigable }) => navigable);
  return fields.filter(({ id }) => id === name);
}

function chosenProperties(issue: Issue, asked: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(issue.properties).filter(([key]) => asked.includes('*all') || asked.includes(key)));
}
