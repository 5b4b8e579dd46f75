import { cents, type Cents, type Milliseconds, type Minutes } from '../../platform/rules/units';
import { sumTimes, type Charge, type ChargeLine } from './charge';
import type { BilledClient } from './client-terms';
import { labourCost, type Costs, type VisitCost } from './cost';
import { mileage } from './mileage';
import { sumOf } from './money';

/** What a charge costs us, and how the way was told. */
export interface ChargeCost extends VisitCost {
  /** There and back; 0 for what is no visit. */
  readonly miles: number;
  /** Paid time on the way: as it was saved, else there and back by the client's travel time. */
  readonly onTheWay: Milliseconds;
  readonly way: 'none' | 'saved' | 'estimated' | 'unknown';
}

/** Roles without a wage whose time would have to be counted; the owner's is no exception. */
export function rolesWithoutWage(charges: readonly Pick<Charge, 'lines'>[], { wages }: Pick<Costs, 'wages'>): readonly string[] {
  const worked = charges.flatMap(({ lines }) => lines.filter((line) => line.worked > 0).map(({ role }) => role));
  return [...new Set(worked)].filter((role) => (wages[role] ?? null) === null);
}

/** What we pay for the work of a charge. A wage that is missing counts as nothing: ask `rolesWithoutWage` first. */
export function chargeCost(charge: Charge, client: BilledClient, costs: Costs): ChargeCost {
  const { lines } = charge;
  const labourOf = (of: readonly ChargeLine[]): Cents => sumOf(of.map(({ worked, role }) => labourOfRole(worked, role, costs)));
  const work = lines.filter(({ kind }) => kind !== 'travel');
  const labour = labourOf(work);
  const onSite = work.find(({ kind, worked }) => kind === 'onSite' && worked > 0);
  const drives = lines.filter(({ kind, worked }) => kind === 'travel' && worked > 0);
  if (charge.unit !== 'visit' || (!onSite && drives.length === 0)) return noWay(labour);
  const saved = sumTimes(drives.map(({ worked }) => worked));
  const onTheWay = saved > 0 ? saved : thereAndBack(client.travelMinutes);
  const travel = saved > 0 ? labourOf(drives) : labourOfRole(onTheWay, onSite?.role ?? '', costs);
  const miles = onSite ? roundTrip(client, costs) : (saved / perHour) * costs.milesPerHour;
  const way = saved > 0 ? 'saved' : client.travelMinutes === null ? 'unknown' : 'estimated';
  const cost = { mileage: mileage(costs.mileage, miles, charge.date), travel, parking: costs.parking, labour };
  return { ...cost, total: cents(cost.mileage + travel + costs.parking + labour), miles, onTheWay, way };
}

const perHour = 3_600_000;

/** Miles there and back: as agreed for the client, else by its travel time. */
export function roundTrip({ travelMinutes, terms }: Pick<BilledClient, 'travelMinutes' | 'terms'>, { milesPerHour }: Costs): number {
  return 2 * (terms.miles ?? ((travelMinutes ?? 0) * milesPerHour) / 60);
}

const thereAndBack = (travel: Minutes | null): Milliseconds => ((travel ?? 0) * 2 * 60_000) as Milliseconds;

const labourOfRole = (time: Milliseconds, role: string, { wages, factor }: Costs): Cents =>
  labourCost(time, wages[role] ?? cents(0), factor);

const noWay = (labour: Cents): ChargeCost => ({
  ...{ mileage: cents(0), travel: cents(0), parking: cents(0), labour, total: labour },
  ...{ miles: 0, onTheWay: 0 as Milliseconds, way: 'none' },
});
