import type { Calls } from '../../../../../src/calls';
import type { Entry } from '../../../../../src/time/rules/entry';
import type { Timer } from '../../../../../src/time/rules/timer';

interface Asking<Name extends keyof Calls> {
  readonly name: Name;
  readonly input: Calls[Name]['input'];
}

/** Time put right afterwards; with the clock (`left`) or the entry as it was, or, of one that is entered, as it will be. */
export type Correction =
  | (Asking<'correctStart'> & { readonly left: Timer })
  | (Asking<'moveTimer'> & { readonly left: Timer })
  | (Asking<'editEntry'> & { readonly entry: Entry })
  | (Asking<'moveEntry'> & { readonly entry: Entry })
  | (Asking<'splitEntry'> & { readonly entry: Entry })
  | (Asking<'settleDifference'> & { readonly entry: Entry })
  | (Asking<'addEntry'> & { readonly entry: Entry })
  | (Asking<'adoptWorklog'> & { readonly entry: Entry });
