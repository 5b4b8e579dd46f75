import type { DateOnly } from '../../../platform/rules/units';
import type { DayPlan } from './day-plan';
import type { DayRecord } from './day-record';
import type { Entry } from '../entry';
import type { JiraWorklog } from '../jira-worklog';
import type { PersonSettings } from './person-settings';
import type { Timer } from '../timer';

export interface DayView extends DayPlan {
  /** Null for a day that was never submitted. */
  readonly record: DayRecord | null;
}

/** One day or one week of a technician. */
export interface DaysView {
  readonly me: string;
  /** The date now where the person is. */
  readonly today: DateOnly;
  readonly settings: PersonSettings;
  /** 0 where the person has saved none. */
  readonly settingsVersion: number;
  readonly days: readonly DayView[];
  /** What touches one of the days, oldest first. */
  readonly entries: readonly Entry[];
  /** What the person, or another app in their name, logged in Jira itself, oldest first. */
  readonly inJira: readonly JiraWorklog[];
  readonly timer: Timer | null;
}
