import type { Cents, DateOnly, Milliseconds } from '../../platform/rules/units';
import type { HoursCalendar } from './hours-calendar';
import type { HoursClass, Policy } from './policy';
import type { Work } from './work';

/** The part of an entry that lies in one class of hours, and what an hour of it costs. */
export interface Piece {
  readonly work: Work;
  readonly date: DateOnly;
  readonly hours: HoursClass;
  readonly role: string;
  readonly hourly: Cents;
  readonly multiplier: number;
  readonly worked: Milliseconds;
}

/** Which role somebody has; undefined: the policy's first. */
export type RoleOf = (technician: string) => string | undefined;

/** An entry in the parts that pricing needs; the entry itself stays whole. */
export function piecesOf(work: Work, calendar: HoursCalendar, policy: Policy, roleOf: RoleOf): readonly Piece[] {
  const role = roleOf(work.technician);
  const rate = policy.rates.find((each) => each.role === role) ?? policy.rates[0];
  return calendar.split(work.from, work.to).map(({ from, to, date, hours }) => ({
    work,
    date,
    hours,
    role: rate?.role ?? '',
    hourly: rate?.hourly[work.kind] ?? (0 as Cents),
    multiplier: policy.multipliers[hours],
    worked: (to - from) as Milliseconds,
  }));
}
