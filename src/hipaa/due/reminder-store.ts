import type { Instant } from '../../platform/rules/units';
import { rowsOf } from '../../platform/store/rows';

/** A ticket that was intended, or is there. */
export type ReminderTry =
  | { readonly state: 'creating'; readonly since: Instant }
  | { readonly state: 'created'; readonly ticket: { readonly id: string; readonly key: string }; readonly at: Instant };

/** The tickets of one record, by stage. */
export type RemindersOfRecord = Readonly<Record<string, ReminderTry>>;

export const reminderRows = rowsOf<RemindersOfRecord>('reminder');
