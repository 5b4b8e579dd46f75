import type { ClientId } from '../../clients/rules/client';
import { cents, type Cents, type DateOnly } from '../../platform/rules/units';
import { mileage, type MileageRate } from './mileage';
import { inOrder, type Work } from './work';

/** Work away from the office, and whose. */
export interface Trip extends Work {
  readonly client: ClientId;
}

/** Clients that one technician drove to one after another, without going back to the office between them. */
export interface Journey {
  readonly technician: string;
  readonly clients: readonly ClientId[];
  readonly from: number;
  readonly to: number;
}

/** The journeys among the work of a day. Remote work between two visits is taken for a return to the office. */
export function journeysOf(work: readonly Trip[]): readonly Journey[] {
  const journeys: Journey[] = [];
  for (const technician of new Set(work.map((one) => one.technician))) {
    let clients: ClientId[] = [];
    let [from, to] = [0, 0];
    const end = (): void => {
      if (clients.length > 1) journeys.push({ technician, clients, from, to });
      clients = [];
    };
    for (const one of inOrder(work.filter((each) => each.technician === technician))) {
      if (one.kind === 'remote') end();
      if (one.kind !== 'onSite') continue;
      if (clients.length === 0) from = one.from;
      if (clients.at(-1) !== one.client) clients.push(one.client);
      to = one.to;
    }
    end();
  }
  return journeys;
}

/** What driving a chain saves against a round trip to each. */
export function journeySaving(
  driven: number,
  roundTrips: readonly number[],
  rates: readonly MileageRate[],
  date: DateOnly,
): { readonly miles: number; readonly money: Cents } {
  const miles = Math.max(0, roundTrips.reduce((sum, trip) => sum + trip, 0) - driven);
  return { miles, money: miles === 0 ? cents(0) : mileage(rates, miles, date) };
}
