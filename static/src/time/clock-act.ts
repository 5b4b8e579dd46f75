import type { ClockView } from '../../../src/time/rules/timer';
import type { Act } from '../ui/use-optimistic';

/** What the clock has to say: a refusal that took something back, a hint, or what was just done. */
export interface ClockNews {
  readonly tone: 'refusal' | 'hint' | 'done';
  readonly sentence: string;
}

export type ClockAct = Act<ClockView>;

/** Where an act reports to. */
export interface ClockReport {
  readonly done: (news: ClockNews) => void;
  readonly takenBack: (sentence: string) => void;
}
