import { dayIn } from '../instants';
import type { Issue } from '../world';
import { instantMeant } from './dates';
import { jqlError } from './jql-error';
import type { Comparison, Operand, Operator } from './query';
import type { Predicate, SearchContext, SortValue } from './search-context';

/** A field that queries may name: which issues a comparison with it finds, and how it sorts. */
export interface SearchField {
  /** Lower case; the first is the one shown in messages. */
  readonly names: readonly string[];
  readonly operators: readonly Operator[];
  predicate(comparison: Comparison, context: SearchContext): Predicate;
  sortValue?(issue: Issue, context: SearchContext): SortValue;
  /** For fields whose past can be searched: the field in the changelog, and the ids that it has there. */
  readonly history?: FieldHistory;
}

export interface FieldHistory {
  readonly fieldId: string;
  readonly meant: (operand: Operand, context: SearchContext) => readonly string[];
}

export const equality: readonly Operator[] = ['=', '!=', 'in', 'not in'];
export const emptiness: readonly Operator[] = ['is', 'is not'];
export const ordering: readonly Operator[] = ['<', '<=', '>', '>='];
const matching: readonly Operator[] = ['~', '!~'];

/** What an operand stands for in a field: the values it means. Refuses what does not exist. */
export type Meaning = (text: string, context: SearchContext) => readonly string[];
type Values = (issue: Issue) => readonly string[];
type Calls = Readonly<Record<string, (context: SearchContext, inputs: readonly string[]) => readonly string[]>>;

type Choice = Omit<SearchField, 'sortValue' | 'history'> & Pick<FieldHistory, 'meant'>;

/** The same field with a past that can be searched. */
export const withPast = (field: Choice, fieldId: string): Choice & { readonly history: FieldHistory } => ({
  ...field,
  history: { fieldId, meant: field.meant },
});

/** A field with none, one or several values out of a set. A negated comparison never finds issues where it is empty. */
export function choice(names: readonly string[], values: Values, meaning: Meaning, calls: Calls = {}): Choice {
  const meant = (operand: Operand, context: SearchContext): readonly string[] => {
    if (operand.kind === 'empty') return [];
    if (operand.kind === 'value') return meaning(operand.text, context);
    const call = calls[operand.name.toLowerCase()];
    if (call === undefined) throw jqlError(`Unable to find JQL function '${operand.name}(${operand.inputs.join(', ')})'.`);
    return call(context, operand.inputs);
  };
  return {
    names,
    meant,
    operators: [...equality, ...emptiness],
    predicate: ({ operator, operands }, context) => {
      const wanted = new Set(operands.flatMap((operand) => meant(operand, context)));
      const orEmpty = operands.some(({ kind }) => kind === 'empty');
      const found: Predicate = (issue) => {
        const has = values(issue);
        return has.length === 0 ? orEmpty : has.some((value) => wanted.has(value));
      };
      if (operator === '=' || operator === 'in' || operator === 'is') return found;
      return (issue) => (orEmpty || values(issue).length > 0) && !found(issue);
    },
  };
}

/** A field that holds words; `~` finds issues with all words, a phrase in inner quotes, or beginnings such as `fire*`. */
export function words(names: readonly string[], text: (issue: Issue) => string): SearchField {
  return {
    names,
    operators: [...matching, ...emptiness],
    predicate: ({ operator, operands: [operand] }) => {
      if (operand?.kind === 'empty') return (issue) => (text(issue) === '') === (operator === 'is');
      const patterns = wordPatterns(operand?.kind === 'value' ? operand.text : '');
      return (issue) => patterns.every((pattern) => pattern.test(text(issue))) === (operator === '~');
    },
    sortValue: (issue) => text(issue).toLowerCase() || null,
  };
}

/** Instants, compared to the millisecond; of several, one that fits is enough. */
export function instants(names: readonly string[], values: Values, sorts: 'sorts' | 'cannotSort'): SearchField {
  return {
    ...compared(
      names,
      (issue) => values(issue).map((iso) => Date.parse(iso)),
      (operand, context) => instantMeant(names[0] ?? '', operand, context),
    ),
    ...(sorts === 'sorts' ? { sortValue: (issue: Issue) => values(issue)[0] ?? null } : {}),
  };
}

/** Days of the calendar (`2026-11-20`), compared with the day that an instant falls on for the searcher. */
export function days(names: readonly string[], values: (issue: Issue, context: SearchContext) => readonly string[]): SearchField {
  const number = (day: string): number => Number(day.replaceAll('-', ''));
  return {
    names,
    operators: [...equality, ...emptiness, ...ordering],
    predicate: (comparison, context) =>
      compared(
        names,
        (issue) => values(issue, context).map(number),
        (operand) => number(dayIn(instantMeant(names[0] ?? '', operand, context), context.timeZone)),
      ).predicate(comparison, context),
    sortValue: (issue, context) => values(issue, context)[0] ?? null,
  };
}

/** Numbers of any meaning, with the number that an operand means. */
export function compared(
  names: readonly string[],
  values: (issue: Issue) => readonly number[],
  meaning: (operand: Operand, context: SearchContext) => number,
): Omit<SearchField, 'sortValue'> {
  return {
    names,
    operators: [...equality, ...emptiness, ...ordering],
    predicate: ({ operator, operands }, context) => {
      const wanted = operands.filter(({ kind }) => kind !== 'empty').map((operand) => meaning(operand, context));
      const fits = comparisons[operator];
      const orEmpty = operands.some(({ kind }) => kind === 'empty');
      const isNegated = operator === '!=' || operator === 'not in' || operator === 'is not';
      return (issue) => {
        const has = values(issue);
        if (has.length === 0) return orEmpty && !isNegated;
        if (orEmpty && wanted.length === 0) return isNegated;
        return has.some((value) => (isNegated ? wanted.every((other) => fits(value, other)) : wanted.some((other) => fits(value, other))));
      };
    },
  };
}

const comparisons: Readonly<Record<Operator, (value: number, other: number) => boolean>> = {
  '=': (value, other) => value === other,
  in: (value, other) => value === other,
  is: (value, other) => value === other,
  '!=': (value, other) => value !== other,
  'not in': (value, other) => value !== other,
  'is not': (value, other) => value !== other,
  '<': (value, other) => value < other,
  '<=': (value, other) => value <= other,
  '>': (value, other) => value > other,
  '>=': (value, other) => value >= other,
  '~': () => false,
  '!~': () => false,
};

function wordPatterns(query: string): readonly RegExp[] {
  const phrases = [...query.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => phrase ?? word ?? '');
  const searchable = phrases.map((phrase) => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*]+$/gu, '')).filter((phrase) => phrase !== '');
  return searchable.map((phrase) => {
    const open = phrase.endsWith('*');
    const literal = phrase
      .replace(/\*$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
    return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${open ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
  });
}
