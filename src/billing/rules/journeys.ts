import type { ClientId } from '../../clients/rules/client';
import { cents, type Cents, type DateOnly, type Milliseconds } from '../../platform/rules/units';
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
  /** Time that was saved as travel, from the way out to the way back. */
  readonly travel: Milliseconds;
}

/** Longer than this without work away, and the car stood at home. */
const night = 8 * 3_600_000;

/** The journeys among some work. Remote work between two visits is taken for a return to the office, and so is a night. */
export function journeysOf(work: readonly Trip[]): readonly Journey[] {
  const journeys: Journey[] = [];
  for (const technician of new Set(work.map((one) => one.technician))) {
    let clients: ClientId[] = [];
    let [from, to, last, travel] = [0, 0, 0, 0];
    const end = (): void => {
      if (clients.length > 1) journeys.push({ technician, clients, from, to, travel: travel as Milliseconds });
      [clients, travel] = [[], 0];
    };
    for (const one of inOrder(work.filter((each) => each.technician === technician))) {
      if (one.kind === 'remote' || one.from - last > night) end();
      last = one.to;
      if (one.kind === 'travel') travel += one.to - one.from;
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
