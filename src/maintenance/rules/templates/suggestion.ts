import type { Instant } from '../../../platform/rules/units';

/** A technician's wish to change the master checklist, made on the ticket where it came up. */
export interface Suggestion {
  readonly id: string;
  readonly template: string;
  /** The version that the ticket has. */
  readonly version: number;
  /** The item of the master checklist it is about; null for the whole. */
  readonly item: string | null;
  readonly itemTitle: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly ticket: { readonly id: string; readonly key: string };
  readonly state: SuggestionState;
}

/** `taken` stands in a draft that changes version `base`; it is in force once a later version is published. */
export type SuggestionState =
  | { readonly is: 'waiting' }
  | { readonly is: 'taken'; readonly by: string; readonly at: Instant; readonly base: number }
  | { readonly is: 'declined'; readonly by: string; readonly at: Instant; readonly why: string };

/** The item of the master checklist that a ticket's line was made of; a line per server or site carries its place after an @. */
export const masterItem = (line: string): string => line.split('@')[0] ?? line;
