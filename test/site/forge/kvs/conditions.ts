import { badRequest } from './kvs-error';

interface Condition {
  readonly property: string;
  readonly condition: string;
  readonly values: readonly unknown[];
}

/** A filter or a transaction's conditions: all of `and`, or any of `or`. */
export interface Conditions {
  readonly and?: readonly Condition[];
  readonly or?: readonly Condition[];
}

type Test = (found: unknown, values: readonly unknown[]) => boolean;

const compare = (one: unknown, other: unknown): number | undefined => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  return undefined;
};
const ordered =
  (holds: (difference: number) => boolean): Test =>
  (found, [wanted]) => {
    const difference = compare(found, wanted);
    return difference !== undefined && holds(difference);
  };
const contains: Test = (found, [part]) =>
  Array.isArray(found) ? found.includes(part) : typeof found === 'string' && found.includes(String(part));
const atLeast = ordered((difference) => difference >= 0);
const atMost = ordered((difference) => difference <= 0);

const tests: Readonly<Record<string, Test>> = {
  EXISTS: (found) => found !== undefined,
  NOT_EXISTS: (found) => found === undefined,
  EQUAL_TO: (found, [wanted]) => found === wanted,
  NOT_EQUAL_TO: (found, [wanted]) => found !== wanted,
  GREATER_THAN: ordered((difference) => difference > 0),
  GREATER_THAN_EQUAL_TO: atLeast,
  LESS_THAN: ordered((difference) => difference < 0),
  LESS_THAN_EQUAL_TO: atMost,
  BETWEEN: (found, [least, most]) => atLeast(found, [least]) && atMost(found, [most]),
  BEGINS_WITH: (found, [start]) => typeof found === 'string' && found.startsWith(String(start)),
  CONTAINS: contains,
  NOT_CONTAINS: (found, values) => !contains(found, values),
};

/** Whether a value (undefined where there is no row) fulfils the conditions. */
export function fulfils(value: unknown, { and, or }: Conditions): boolean {
  if (and) return and.every((each) => holds(value, each));
  if (or) return or.some((each) => holds(value, each));
  return true;
}

function holds(value: unknown, { property, condition, values }: Condition): boolean {
  const test = tests[condition];
  if (!test) throw badRequest('INVALID_CONDITION', `Unknown condition ${condition}.`);
  const found: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[property] : undefined;
  return test(found, values);
}
