import type { Instant } from '../../../../src/platform/rules/units';
import type { Entry } from '../../../../src/time/rules/entry';
import type { ClockAction } from './actions/clock-action';

/** What the clock has to say: what was just done, with the way back if there is one, or a hint. */
export interface ClockNews {
  readonly tone: 'hint' | 'done';
  readonly sentence: string;
  readonly undo?: Undo;
}

export interface Undo {
  readonly name: 'undoStop' | 'restoreEntry';
  readonly entry: Entry;
}

/** Something that was clicked and then refused, with the notes that had been typed for it. */
export interface ClockRefusal {
  readonly key: string;
  readonly sentence: string;
  readonly typed: string;
  /** What is done again once its ticket, which is done, was reopened. */
  readonly afterReopening?: { readonly ticket: string; readonly action: ClockAction };
  /** The time that was to be saved. */
  readonly unsaved?: { readonly ticketKey: string; readonly startedAt: Instant; readonly stoppedAt: Instant };
}
