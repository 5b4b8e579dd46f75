import type { DateOnly } from '../../platform/rules/units';
import { dayInWords } from './in-words';
import { kindNamed } from './kinds';
import { daysAfter, type HipaaRecord } from './record';
import { headlineOf, judgeRecord } from './section-rules';

/** The property of a reminder's ticket; it carries the identity by which the ticket is found again. */
export const reminderKey = 'rounds-reminder';
export const reminderJql = 'binderReminder';

/** A ticket that something which falls due wants. */
export interface Reminder {
  /** Which ticket of its record: the day it falls due and how many days before that. */
  readonly stage: string;
  readonly record: HipaaRecord;
  readonly due: DateOnly;
}

export const reminderIdentity = ({ record, stage }: Reminder): string => `${record.id}:${stage}`;

const usualDays: readonly number[] = [30];

/**
 * The ticket that a record wants on that day, the latest of its stages that has come: an agreement has one 90, 30 and 7 days before it expires.
 * What was missed is not made up for, since the later one says the same.
 */
export function reminderOf(record: HipaaRecord, day: DateOnly, withinDays: number): Reminder | undefined {
  const kind = kindNamed(record.kind);
  const due = kind?.due?.(record);
  if (kind === undefined || due === undefined || due > daysAfter(day, withinDays)) return undefined;
  const stage = [...(kind.remindBefore ?? usualDays)].sort((one, other) => one - other).find((days) => due <= daysAfter(day, days));
  return stage === undefined ? undefined : { stage: `${due}:${String(stage)}`, record, due };
}

/** Whether it still wants something, seen among the records of its section: a colleague who has been trained does not. */
export const isOutstanding = (record: HipaaRecord, among: readonly HipaaRecord[], day: DateOnly): boolean =>
  kindNamed(record.kind)?.isSettled?.(judgeRecord(record, day, among)) !== true;

/** What the ticket is called. */
export function reminderTitle({ record, due }: Reminder, client: string): string {
  const what = kindNamed(record.kind)?.reminder?.(record, dayInWords(due)) ?? `${headlineOf(record)}: due ${dayInWords(due)}`;
  return `${what} · ${client === '' ? 'our own HIPAA binder' : client}`.slice(0, 255);
}

export const reminderText = ({ record, due }: Reminder): string =>
  `${headlineOf(record)} falls due on ${dayInWords(due)}. Bring the record in the HIPAA binder up to date, with its evidence; the ticket alone does not.`;
