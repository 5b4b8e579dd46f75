import { cents, minutes, type Cents, type DateOnly, type Milliseconds, type Minutes } from '../../platform/rules/units';
import { breakEvenRate, margin, paysFrom, visitCost, type Costs } from './cost';
import { moneyFor } from './money';
import type { Policy, Zone } from './policy';

/** What an hour on site leaves in a zone. */
export interface ZoneMargin {
  readonly zone: Zone;
  /** One way; what the example is reckoned with. */
  readonly away: Minutes;
  readonly billed: Minutes;
  readonly cost: Cents;
  readonly charged: Cents;
  readonly margin: Cents;
  /** Exactly, and in whole dollars from where on something is left. */
  readonly breakEven: Cents;
  readonly paysFrom: Cents;
}

/** An hour on site at the far end of every zone, by somebody of a role; undefined while the role has no wage. */
export function zoneMargins(policy: Policy, costs: Costs, role: string, date: DateOnly): readonly ZoneMargin[] | undefined {
  const wage = costs.wages[role] ?? null;
  const rate = policy.rates.find((each) => each.role === role) ?? policy.rates[0];
  if (wage === null || !rate) return undefined;
  return policy.zones.map((zone, index) => {
    const away = minutes(zone.upTo ?? (policy.zones[index - 1]?.upTo ?? -1) + 1);
    const way = { miles: (2 * away * costs.milesPerHour) / 60, travel: inMilliseconds(2 * away) };
    const { total } = visitCost({ ...way, date, onSite: inMilliseconds(hour), wage, parking: costs.parking }, costs);
    const billed = minutes(Math.max(hour, policy.trip === 'charge' ? policy.onSiteMinimum : zone.minimum));
    const trip = policy.trip === 'charge' ? zone.tripCharge : cents(0);
    const charged = cents(moneyFor(inMilliseconds(billed), rate.hourly.onSite) + trip);
    const toEarn = cents(Math.max(0, total - trip));
    const breakEven = { breakEven: breakEvenRate(toEarn, billed), paysFrom: paysFrom(toEarn, billed) };
    return { zone, away, billed, cost: total, charged, margin: margin(charged, total), ...breakEven };
  });
}

const hour = 60;
const inMilliseconds = (time: number): Milliseconds => (time * 60_000) as Milliseconds;
