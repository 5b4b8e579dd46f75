import { counted } from '../../platform/rules/counted';
import type { ChecklistState, Marks } from './checklist';
import { isOpen } from './progress';
import { lackOf } from './proof';
import { shortTitle } from './short-title';
import type { Item } from './template';

/** What must be there before a ticket can be resolved, and is not. */
export interface Unmet {
  /** Required items that are open. */
  readonly items: readonly Item[];
  /** Required items that are done without the photo or file that proves them. */
  readonly unproved: readonly Item[];
  readonly techNote: boolean;
}

export function unmetOf(items: readonly Item[], state: ChecklistState): Unmet {
  const required = items.filter((item) => item.required);
  return {
    items: required.filter((item) => isOpen(item, state.marks)),
    unproved: required.filter((item) => lackOf(item, state) !== undefined),
    techNote: state.techNote === undefined,
  };
}

/** Whether the workflow lets the ticket be resolved: nothing is unmet, or a manager has said why that is all right. */
export function mayResolve(items: readonly Item[], state: ChecklistState): boolean {
  const { items: open, unproved, techNote } = unmetOf(items, state);
  return state.override !== undefined || (open.length === 0 && unproved.length === 0 && !techNote);
}

/** `2 required items, 1 photo or file, Tech Note`; empty where nothing is unmet. */
function unmetInWords({ items, unproved, techNote }: Unmet): string {
  const words = [
    ...(items.length > 0 ? [counted(items.length, 'required item', 'required items')] : []),
    ...(unproved.length > 0 ? [counted(unproved.length, 'photo or file', 'photos or files')] : []),
  ];
  return [...words, ...(techNote ? ['Tech Note'] : [])].join(', ');
}

/** The sentence that the panel shows and the workflow refuses with; empty where nothing is unmet. Open items come before those that lack their proof. */
export function closingSentence(unmet: Unmet, mostCharacters: number): string {
  const words = unmetInWords(unmet);
  if (words === '') return '';
  const left = mostCharacters - titlesWithin(unmet.items, mostCharacters).join(', ').length;
  return [
    `Before it can be resolved: ${words}.`,
    ...sentenceOf('Open', namesWithin(unmet.items, mostCharacters)),
    ...sentenceOf('Photo or file missing', namesWithin(unmet.unproved, left)),
  ].join(' ');
}

const sentenceOf = (what: string, names: string): readonly string[] => (names === '' ? [] : [`${what}: ${names}.`]);

/** The titles of the first of the items, as many as there is room for, each short enough for a list. */
export function titlesWithin(items: readonly Item[], mostCharacters: number): readonly string[] {
  let length = 0;
  return items.map(({ title }) => shortTitle(title)).filter((title) => (length += title.length + 2) <= mostCharacters);
}

/** Titles of items, as many as fit, and how many there are besides. */
function namesWithin(items: readonly Item[], mostCharacters: number): string {
  const fitting = titlesWithin(items, mostCharacters);
  const more = items.length - fitting.length;
  if (fitting.length === 0) return '';
  return more === 0 ? fitting.join(', ') : `${fitting.join(', ')} and ${String(more)} more`;
}

/** A run in which nothing was done on site: nobody has met the client's contact. */
export const isRemoteRun = (items: readonly Item[], marks: Marks): boolean =>
  !items.some((item) => item.tier === 'onSite' && marks[item.id]?.state === 'done');
