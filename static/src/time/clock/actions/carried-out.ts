import type { ClockView } from '../../../../../src/time/rules/clock-view';
import type { ClockNews } from '../clock-news';

/** What an answered action comes to: how the confirmed view changes, and what is said about it. */
export interface CarriedOut {
  readonly change: (view: ClockView) => ClockView;
  readonly news: ClockNews;
  /** Ids of tickets that only the answer names. */
  readonly tickets?: readonly string[];
}
