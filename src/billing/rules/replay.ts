import type { ClientId } from '../../clients/rules/client';
import type { Cents, DateOnly, Milliseconds } from '../../platform/rules/units';
import { billedIn, sumTimes, type Charge } from './charge';
import { untouched } from './cover-charges';
import type { HoursCalendar } from './hours-calendar';
import { sumOf } from './money';
import type { Policy, PolicyVersion, RoundingScope } from './policy';
import { priceClient, type ClientWork } from './price-client';
import type { RoleOf } from './pieces';

/** A day of a client whose price would change. */
export interface ChangedDay {
  readonly date: DateOnly;
  readonly what: 'visit' | 'remote';
  readonly before: Cents;
  readonly after: Cents;
}

export interface ScopeSum {
  readonly billed: Milliseconds;
  readonly amount: Cents;
}

/** What a client would have been charged. */
export interface ClientReplay {
  readonly client: ClientId;
  readonly name: string;
  readonly entries: number;
  readonly before: Cents;
  readonly after: Cents;
  /** The new policy with each of the ways to round together. */
  readonly scopes: Readonly<Record<RoundingScope, ScopeSum>>;
  /** The days that change most, the largest difference first. */
  readonly changed: readonly ChangedDay[];
}

export interface Replaying extends Omit<ClientWork, 'blocks'> {
  readonly name: string;
}

/** Days of classes of hours that were worked out, kept over the clients of a step. */
export interface Calendars {
  readonly before: Map<string, HoursCalendar>;
  readonly after: Map<string, HoursCalendar>;
}

const scopes: readonly RoundingScope[] = ['entry', 'visit', 'clientDay'];
const mostDays = 3;

/** Prices a client's work by the versions in force and by a new policy, as if it had been in force all the time. */
export function replayClient(
  given: Replaying,
  versions: readonly PolicyVersion[],
  candidate: Policy,
  roleOf: RoleOf,
  calendars: Calendars,
): ClientReplay {
  const { client, name, work, marks } = given;
  const blocks = client.terms.blocks.map(untouched);
  const by = (of: readonly PolicyVersion[], known: Calendars['after']): readonly Charge[] =>
    priceClient({ client, work, marks, blocks }, { versions: of, roleOf, calendars: known }).charges;
  const before = by(versions, calendars.before);
  const after = by([always(candidate)], calendars.after);
  const bySc = scopes.map(
    (scope) => [scope, summed(scope === candidate.scope ? after : by([always({ ...candidate, scope })], calendars.after))] as const,
  );
  return {
    ...{ client: client.id, name, entries: work.length },
    before: sumOf(before.map(({ amount }) => amount)),
    after: sumOf(after.map(({ amount }) => amount)),
    scopes: Object.fromEntries(bySc) as ClientReplay['scopes'],
    changed: changedDays(before, after),
  };
}

const always = (policy: Policy): PolicyVersion => ({
  version: 0,
  from: '0001-01-01' as DateOnly,
  by: '',
  at: '' as PolicyVersion['at'],
  note: '',
  policy,
});

const summed = (charges: readonly Charge[]): ScopeSum => ({
  billed: sumTimes(charges.map(billedIn)),
  amount: sumOf(charges.map(({ amount }) => amount)),
});

/** Another scope makes other charges of the same work, so that days are compared. */
function changedDays(before: readonly Charge[], after: readonly Charge[]): readonly ChangedDay[] {
  const days = new Map<string, { date: DateOnly; what: ChangedDay['what']; before: number; after: number }>();
  const add = (charges: readonly Charge[], side: 'before' | 'after'): void => {
    for (const { date, unit, amount } of charges) {
      const what = unit === 'visit' ? 'visit' : 'remote';
      const day = days.get(`${date} ${what}`) ?? { date, what, before: 0, after: 0 };
      day[side] += amount;
      days.set(`${date} ${what}`, day);
    }
  };
  add(before, 'before');
  add(after, 'after');
  return [...days.values()]
    .filter((day) => day.before !== day.after)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.date < b.date ? -1 : 1))
    .slice(0, mostDays)
    .map((day) => ({ ...day, before: day.before as Cents, after: day.after as Cents }));
}
