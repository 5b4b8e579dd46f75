import { fieldSetters, isOnScreen, notOnScreen } from './field-setters';
import type { FieldValues } from './field-setters';
import { isRecord } from './is-record';
import type { Ask } from './operation';
import type { Issue, Project } from './world';

export interface ReadFields {
  readonly values: Partial<FieldValues>;
  /** Comment bodies of `update.comment`, not checked yet. */
  readonly comments: readonly unknown[];
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads the `fields` and `update` of a create, edit or transition request; `former` is the issue that is edited. */
export function readFields(ask: Ask, project: Project, request: unknown, former?: Issue): ReadFields {
  const body = isRecord(request) ? request : {};
  const values: Partial<FieldValues> = {};
  const errors: Record<string, string> = {};
  const set = (field: string, value: unknown): void => {
    const setter = isOnScreen(field, { ask, project }) ? fieldSetters[field] : undefined;
    const wrong = setter === undefined ? notOnScreen(field) : setter(value, values, { ask, project });
    if (wrong !== undefined) errors[field] = wrong;
  };
  for (const [field, value] of Object.entries(recordIn(body['fields']))) if (!identity.has(field)) set(field, value);
  const comments: unknown[] = [];
  for (const [field, steps] of Object.entries(recordIn(body['update']))) {
    if (field === 'comment') comments.push(...operandsOf(steps, 'add').map((added) => recordIn(added)['body']));
    else if (field === 'labels') set(field, labelsAfter(steps, values.labels ?? former?.labels ?? []));
    else
      operandsOf(steps, 'set').forEach((value) => {
        set(field, value);
      });
  }
  return { values, comments, errors };
}

/** Fields that say where an issue belongs; read before the others. */
const identity = new Set(['project', 'issuetype']);

function labelsAfter(steps: unknown, former: readonly string[]): unknown {
  let labels: unknown[] = [...former];
  for (const step of Array.isArray(steps) ? (steps as readonly unknown[]) : []) {
    const { add, remove, set } = recordIn(step);
    if (Array.isArray(set)) labels = set;
    if (add !== undefined) labels = [...labels, add];
    if (remove !== undefined) labels = labels.filter((label) => label !== remove);
  }
  return labels;
}

function operandsOf(steps: unknown, verb: string): unknown[] {
  return Array.isArray(steps)
    ? (steps as readonly unknown[])
        .map(recordIn)
        .filter((step) => verb in step)
        .map((step) => step[verb])
    : [];
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
