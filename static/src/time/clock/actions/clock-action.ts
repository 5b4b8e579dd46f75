import type { Calls } from '../../../../../src/calls';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { ClockView } from '../../../../../src/time/rules/clock-view';
import type { Entry } from '../../../../../src/time/rules/entry';
import type { Parked, Timer } from '../../../../../src/time/rules/timer';
import type { Correction } from './correction';

/** When and on which ticket something was clicked; `key` orders and names it in this browser. */
export interface Clicked {
  readonly key: string;
  readonly at: Instant;
  readonly on: ClockView['ticket'];
}

interface Asking<Name extends keyof Calls> {
  readonly name: Name;
  readonly input: Calls[Name]['input'];
}

/** `left` is the timer that ran when it was clicked, with its notes as they were typed. */
type Asked =
  | Asking<'startTimer'>
  | (Asking<'switchTimer'> & { readonly left: Timer })
  | (Asking<'interruptTimer'> & { readonly left: Timer })
  | (Asking<'goBack'> & { readonly left: Timer | null; readonly parked: Parked })
  | (Asking<'stopTimer'> & { readonly left: Timer })
  | (Asking<'discardTimer'> & { readonly left: Timer })
  | (Asking<'undoStop'> & { readonly entry: Entry; readonly input: { readonly id: string } })
  | (Asking<'deleteEntry'> & { readonly entry: Entry })
  | (Asking<'restoreEntry'> & { readonly entry: Entry })
  | Asking<'noteWithoutTime'>
  | Correction;

/**
 * Something a person did with their clock, as plain data, so that it can wait in the browser's storage. Everything that it makes has its id
 * already, so that being asked twice does it once.
 */
export type ClockAction = Clicked & Asked;

export type ActionOf<Name extends ClockAction['name']> = Extract<ClockAction, { readonly name: Name }>;
