import type { Interval } from '../overlap';
import type { DaysView } from './days-view';

/** All that accounts for a person's time: entries, the clock that runs, and what was logged in Jira itself. */
export type DayWork = Pick<DaysView, 'entries' | 'inJira' | 'timer'>;

/** The times that are accounted for; what still runs has no end. */
export const takenBy = ({ entries, inJira, timer }: DayWork): readonly Interval[] => [
  ...entries,
  ...inJira,
  ...(timer ? [{ startedAt: timer.startedAt }] : []),
];
