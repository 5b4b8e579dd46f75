import { elapsed } from '../../../platform/rules/elapsed';
import { addMonths, dateIn, monthOf } from '../../../platform/rules/month';
import type { DateOnly, Instant, Milliseconds, Month, TimeZone } from '../../../platform/rules/units';
import type { Entry } from '../entry';
import type { WorkKind } from '../timer';

/** Time for a client in one month, by its own calendar. */
export interface HoursOfMonth {
  readonly month: Month;
  readonly byKind: Readonly<Record<Exclude<WorkKind, 'break'>, Milliseconds>>;
}

/** A day on which somebody was there. */
export interface VisitDay {
  readonly date: DateOnly;
  /** On site, of everybody together. */
  readonly time: Milliseconds;
  /** Account ids. */
  readonly technicians: readonly string[];
}

/** What a list of entries says of a client: hours of this month and the two before, the earliest first, and the days on site, the latest first. */
export interface ClientHours {
  readonly months: readonly HoursOfMonth[];
  readonly visits: readonly VisitDay[];
}

type Worked = Pick<Entry, 'kind' | 'startedAt' | 'stoppedAt' | 'technician'>;

export const monthsShown = (at: Instant, zone: TimeZone): readonly Month[] => {
  const month = monthOf(dateIn(zone, at));
  return [addMonths(month, -2), addMonths(month, -1), month];
};

/** An entry belongs to the day on which it began, where the client is. */
export function clientHours(entries: readonly Worked[], zone: TimeZone, at: Instant): ClientHours {
  const months = monthsShown(at, zone);
  const dated = entries.map((entry) => ({ ...entry, date: dateIn(zone, entry.startedAt), time: lengthOf(entry) }));
  const sum = (month: Month, kind: WorkKind) =>
    total(dated.filter((entry) => entry.kind === kind && monthOf(entry.date) === month).map(({ time }) => time));
  const onSite = dated.filter(({ kind, date }) => kind === 'onSite' && months.includes(monthOf(date)));
  const days = [...new Set(onSite.map(({ date }) => date))].sort().reverse();
  return {
    months: months.map((month) => ({
      month,
      byKind: { remote: sum(month, 'remote'), onSite: sum(month, 'onSite'), travel: sum(month, 'travel') },
    })),
    visits: days.map((date) => {
      const there = onSite.filter((entry) => entry.date === date);
      return { date, time: total(there.map(({ time }) => time)), technicians: [...new Set(there.map(({ technician }) => technician))] };
    }),
  };
}

const lengthOf = ({ startedAt, stoppedAt }: Worked): number => elapsed(startedAt, stoppedAt);
const total = (times: readonly number[]): Milliseconds => times.reduce((all, time) => all + time, 0) as Milliseconds;

export const hoursOf = ({ byKind }: HoursOfMonth): Milliseconds => total([byKind.remote, byKind.onSite, byKind.travel]);
