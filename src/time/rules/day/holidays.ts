import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

/** A day on which the firm does not work. */
export interface Holiday {
  readonly date: DateOnly;
  readonly name: string;
}

/** Whether the firm works on that date: Monday to Friday, and no holiday. */
export function isWorkingDay(date: DateOnly, holidays: readonly Holiday[]): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !holidays.some((holiday) => holiday.date === date);
}

/** The nearest working day in that direction, the date itself included; undefined where none is found within a month. */
export function workingDay(date: DateOnly, direction: 'earlier' | 'later', holidays: readonly Holiday[]): DateOnly | undefined {
  const step = direction === 'later' ? 1 : -1;
  const days = Array.from({ length: 31 }, (_, count) =>
    dateOnly(
      Temporal.PlainDate.from(date)
        .add({ days: step * count })
        .toString(),
    ),
  );
  return days.find((day) => isWorkingDay(day, holidays));
}
