import type { Instant } from '../../../platform/rules/units';
import type { Content } from './content';

/** A suggestion that was taken: what it says stands beside the item until the draft is published. */
export interface TakenSuggestion {
  readonly id: string;
  /** The item it is about; null for the whole checklist. */
  readonly item: string | null;
  readonly text: string;
  readonly by: string;
}

/** The next version of a master checklist, kept as it is typed. */
export interface Draft extends Content {
  readonly template: string;
  /** The published version it changes. */
  readonly base: number;
  readonly taken: readonly TakenSuggestion[];
  readonly changed: { readonly by: string; readonly at: Instant };
}
