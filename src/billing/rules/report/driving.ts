import type { Cents, Milliseconds } from '../../../platform/rules/units';
import { sumTimes, type Charge, type ChargeLine } from '../charge';
import { opportunityLost } from '../cost';
import { sumOf } from '../money';
import type { PolicyVersion } from '../policy';

/** Paid time on the road, and what it kept us from earning at a desk. */
export interface Driving {
  readonly travel: Milliseconds;
  /** What of it nobody pays for: neither by the hour, nor by a trip charge, nor by the contract. */
  readonly unbilled: Milliseconds;
  readonly lost: Cents;
  /** Null for less than a week. */
  readonly lostAWeek: Cents | null;
}

const week = 7 * 86_400_000;

export function drivingIn(charges: readonly Charge[], versions: readonly PolicyVersion[], range: number): Driving {
  const drives = charges.flatMap((charge) => charge.lines.filter(({ kind }) => kind === 'travel').map((line) => ({ charge, line })));
  const unbilled = drives.filter(({ charge, line }) => line.amount === 0 && line.covered === 0 && charge.trip === 0);
  const lost = sumOf(unbilled.map(({ charge, line }) => opportunityLost(line.worked, atDesk(line, charge, versions))));
  return {
    travel: sumTimes(drives.map(({ line }) => line.worked)),
    unbilled: sumTimes(unbilled.map(({ line }) => line.worked)),
    lost,
    lostAWeek: range < week ? null : (Math.round((lost * week) / range) as Cents),
  };
}

/** What an hour of the same person costs a client remotely. */
function atDesk({ role }: ChargeLine, { policy }: Charge, versions: readonly PolicyVersion[]): Cents {
  const rates = versions.find(({ version }) => version === policy)?.policy.rates ?? [];
  return (rates.find((rate) => rate.role === role) ?? rates[0])?.hourly.remote ?? (0 as Cents);
}
