import type { Ask } from './operation';
import { Refused } from './refused';

export interface Page {
  readonly startAt: number;
  readonly maxResults: number;
}

/** Reads `startAt` and `maxResults`; a page larger than `most` is cut to that. */
export function pageAsked(ask: Ask, usual: number, most: number): Page {
  const startAt = wholeNumber(ask, 'startAt', 0);
  const maxResults = Math.min(most, wholeNumber(ask, 'maxResults', usual));
  return { startAt: Math.max(0, startAt), maxResults: Math.max(0, maxResults) };
}

export const slice = <T>(all: readonly T[], { startAt, maxResults }: Page): readonly T[] => all.slice(startAt, startAt + maxResults);

/** A whole number of the query, in the error that Jira gives for anything else. */
export function wholeNumber(ask: Ask, name: string, usual: number): number {
  const text = ask.query.get(name);
  if (text === null || text === '') return usual;
  if (!/^-?\d+$/.test(text)) throw new Refused(404, [`The value '${text}' of '${name}' is not a number.`]);
  return Number(text);
}

/** The items of a list parameter, given with commas, or several times over. */
export function listAsked(ask: Ask, name: string): string[] {
  return ask.query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
