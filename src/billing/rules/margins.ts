import type { Cents, DateOnly, Milliseconds } from '../../platform/rules/units';
import { minutes } from '../../platform/rules/units';
import { sumTimes, workedIn, type Charge } from './charge';
import { chargeCost, rolesWithoutWage, type ChargeCost } from './charge-cost';
import { breakEvenRate, margin, type Costs } from './cost';
import { sumOf } from './money';
import type { PolicyVersion } from './policy';
import type { Statement } from './statement';

/** One charge, what it costs us, and what it leaves. */
export interface ChargeMargin {
  readonly charge: string;
  readonly unit: Charge['unit'];
  readonly date: DateOnly;
  readonly tickets: readonly string[];
  /** Paid time, the way included. */
  readonly paid: Milliseconds;
  readonly cost: ChargeCost;
  readonly charged: Cents;
  readonly margin: Cents;
  /** The hourly rate at which what was billed would pay its cost; null where nothing was. */
  readonly breakEven: Cents | null;
}

/** For managers only. A role without a wage blocks all of it, since a margin without somebody's time is none. */
export type Margins =
  | { readonly outcome: 'blocked'; readonly roles: readonly string[] }
  | {
      readonly outcome: 'shown';
      readonly charges: readonly ChargeMargin[];
      readonly total: { readonly paid: Milliseconds; readonly cost: Cents; readonly charged: Cents; readonly margin: Cents };
    };

/** The margin of every charge of a statement, with the roles and prices that it was drawn up by. */
export function marginsOf({ charges, client, versions }: Pick<Statement, 'charges' | 'client' | 'versions'>, costs: Costs): Margins {
  const missing = rolesWithoutWage(charges, costs);
  if (missing.length > 0) return { outcome: 'blocked', roles: missing.map((role) => nameOfRole(role, versions)) };
  const all = charges.map((charge) => marginOf(charge, chargeCost(charge, client, costs)));
  const [cost, charged] = [sumOf(all.map((one) => one.cost.total)), sumOf(all.map((one) => one.charged))];
  const total = { paid: sumTimes(all.map(({ paid }) => paid)), cost, charged, margin: margin(charged, cost) };
  return { outcome: 'shown', charges: all, total };
}

function marginOf(charge: Charge, cost: ChargeCost): ChargeMargin {
  const billed = Math.floor(sumTimes(charge.lines.filter(({ hourly }) => hourly > 0).map((line) => line.billed)) / 60_000);
  const saved = sumTimes(charge.lines.filter(({ kind }) => kind === 'travel').map(({ worked }) => worked));
  return {
    ...{ charge: charge.id, unit: charge.unit, date: charge.date, cost, charged: charge.amount },
    tickets: [...new Set(charge.work.map(({ ticket }) => ticket.key))],
    paid: (workedIn(charge) - saved + cost.onTheWay) as Milliseconds,
    margin: margin(charge.amount, cost.total),
    breakEven: billed === 0 ? null : breakEvenRate(cost.total, minutes(billed)),
  };
}

/** As the newest policy that has it calls it. */
export function nameOfRole(role: string, versions: readonly PolicyVersion[]): string {
  const named = [...versions].reverse().flatMap(({ policy }) => policy.rates.filter((rate) => rate.role === role));
  return named[0]?.name ?? role;
}

/** The sentence for a margin that cannot be told. */
export function blockedSentence(roles: readonly string[]): string {
  const names = roles.length > 1 ? `${roles.slice(0, -1).join(', ')} and ${roles.at(-1) ?? ''}` : (roles[0] ?? '');
  return `No wage is known for ${names}, so no margin can be told: everybody’s time costs, the owner’s too. Enter it in Jira’s settings, Apps, Policies, under People and costs.`;
}
