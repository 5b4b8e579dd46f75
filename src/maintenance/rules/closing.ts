import type { ChecklistState, Marks } from './checklist';
import { isOpen } from './progress';
import type { Item } from './template';

/** What must be there before a ticket can be resolved, and is not. */
export interface Unmet {
  readonly items: readonly Item[];
  readonly techNote: boolean;
}

export function unmetOf(items: readonly Item[], { marks, techNote }: ChecklistState): Unmet {
  return { items: items.filter((item) => item.required && isOpen(item, marks)), techNote: techNote === undefined };
}

/** Whether the workflow lets the ticket be resolved: nothing is unmet, or a manager has said why that is all right. */
export function mayResolve(items: readonly Item[], state: ChecklistState): boolean {
  const { items: open, techNote } = unmetOf(items, state);
  return state.override !== undefined || (open.length === 0 && !techNote);
}

/** `2 required items, Tech Note`; empty where nothing is unmet. */
function unmetInWords({ items, techNote }: Unmet): string {
  const open = items.length === 1 ? ['1 required item'] : items.length > 1 ? [`${String(items.length)} required items`] : [];
  return [...open, ...(techNote ? ['Tech Note'] : [])].join(', ');
}

/** The sentence that the panel shows and the workflow refuses with; empty where nothing is unmet. */
export function closingSentence(unmet: Unmet, mostCharacters: number): string {
  const words = unmetInWords(unmet);
  if (words === '') return '';
  const names = namesWithin(unmet.items, mostCharacters);
  return `Before it can be resolved: ${words}.${names === '' ? '' : ` Open: ${names}.`}`;
}

/** The first of the items, as many as there is room for their titles. */
export function titlesWithin(items: readonly Item[], mostCharacters: number): readonly Item[] {
  let length = 0;
  return items.filter(({ title }) => (length += title.length + 2) <= mostCharacters);
}

/** Titles of items, as many as fit, and how many there are besides. */
function namesWithin(items: readonly Item[], mostCharacters: number): string {
  const fitting = titlesWithin(items, mostCharacters);
  const more = items.length - fitting.length;
  const names = fitting.map(({ title }) => title).join(', ');
  return more === 0 ? names : `${names} and ${String(more)} more`;
}

/** A run in which nothing was done on site: nobody has met the client's contact. */
export const isRemoteRun = (items: readonly Item[], marks: Marks): boolean =>
  !items.some((item) => item.tier === 'onSite' && marks[item.id]?.state === 'done');
