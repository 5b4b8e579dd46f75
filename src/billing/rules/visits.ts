import type { DateOnly } from '../../platform/rules/units';
import type { HoursCalendar } from './hours-calendar';
import type { Policy } from './policy';
import { inOrder, type Work } from './work';

/** What a technician said about where visits begin: with this entry a new one, or that it belongs to the one before. */
export interface VisitMark {
  readonly entry: string;
  readonly begins: boolean;
}

/** One trip to a client: the time on site and the travel that belong together. */
export interface Visit {
  /** The id of its first entry. */
  readonly id: string;
  readonly date: DateOnly;
  readonly work: readonly Work[];
}

/** The visits of one client: on-site work and travel of a day make one by themselves, unless it was split or joined by hand. */
export function visitsOf(
  work: readonly Work[],
  calendar: Pick<HoursCalendar, 'dateAt'>,
  marks: readonly VisitMark[],
  technicians: Policy['technicians'],
): readonly Visit[] {
  const trips = inOrder(work.filter(({ kind }) => kind !== 'remote'));
  const begins = new Map(marks.map((mark) => [mark.entry, mark.begins]));
  const visits: { id: string; date: DateOnly; work: Work[] }[] = [];
  const latest = new Map<string, { id: string; date: DateOnly; work: Work[] }>();
  for (const one of trips) {
    const who = technicians === 'each' ? one.technician : '';
    const date = calendar.dateAt(one.from);
    const before = latest.get(who);
    if (before && !(begins.get(one.id) ?? before.date !== date)) {
      before.work.push(one);
      continue;
    }
    const visit = { id: one.id, date, work: [one] };
    visits.push(visit);
    latest.set(who, visit);
  }
  return visits;
}
