import type { Contract } from '../../clients/rules/client';
import type { DateOnly } from '../../platform/rules/units';
import type { Charge } from './charge';
import type { HoursCalendar } from './hours-calendar';
import type { AgreedVersion, PolicyBook } from './policy-book';
import { visitsOf, type VisitMark } from './visits';
import { inOrder, type Work } from './work';

/** The work that becomes one charge, and the policy it is priced by: that of the day it began. */
export interface Unit extends Pick<Charge, 'id' | 'unit' | 'date' | 'work'> {
  readonly agreed: AgreedVersion;
}

/** Planning meetings are free of charge for clients with a contract, talk about work for all. */
const isFree = ({ purpose }: Pick<Work, 'purpose'>, contract: Contract): boolean =>
  purpose === 'liaison' || (purpose === 'meeting' && contract !== 'none');

/** The units of a client's work, oldest first. What began before the first version of a policy is in none. */
export function unitsOf(
  work: readonly Work[],
  calendar: Pick<HoursCalendar, 'dateAt'>,
  marks: readonly VisitMark[],
  contract: Contract,
  book: PolicyBook,
): readonly Unit[] {
  const units: Unit[] = [];
  const add = (unit: Charge['unit'], id: string, date: DateOnly, of: readonly Work[]): void => {
    const agreed = book(date);
    if (agreed) units.push({ unit, id, date, work: of, agreed });
  };
  const charged = inOrder(work).filter((one) => !isFree(one, contract));
  const technicians = technicianRule(charged, calendar, book);
  for (const { id, date, work: of } of visitsOf(charged, calendar, marks, technicians)) add('visit', `visit:${id}`, date, of);
  for (const [date, of] of byDate(
    charged.filter(({ kind }) => kind === 'remote'),
    calendar,
  )) {
    if (book(date)?.policy.scope === 'clientDay') add('remoteDay', `day:${date}`, date, of);
    else for (const one of of) add('remote', `entry:${one.id}`, date, [one]);
  }
  for (const one of work) if (isFree(one, contract)) add('free', `entry:${one.id}`, calendar.dateAt(one.from), [one]);
  return units.sort((a, b) => (a.work[0]?.from ?? 0) - (b.work[0]?.from ?? 0) || (a.id < b.id ? -1 : 1));
}

/** One client's visits of a month are told apart in one way: that of the policy in force when the work began. */
function technicianRule(work: readonly Work[], calendar: Pick<HoursCalendar, 'dateAt'>, book: PolicyBook): 'together' | 'each' {
  const [first] = work;
  return (first && book(calendar.dateAt(first.from))?.policy.technicians) ?? 'together';
}

function byDate(work: readonly Work[], calendar: Pick<HoursCalendar, 'dateAt'>): ReadonlyMap<DateOnly, Work[]> {
  const days = new Map<DateOnly, Work[]>();
  for (const one of work) {
    const date = calendar.dateAt(one.from);
    const day = days.get(date);
    if (day) day.push(one);
    else days.set(date, [one]);
  }
  return days;
}
