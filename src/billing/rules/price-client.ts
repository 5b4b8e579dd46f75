import type { ClientId } from '../../clients/rules/client';
import type { Charge } from './charge';
import { chargeOf } from './charge-of';
import type { BilledClient } from './client-terms';
import { coverCharges, type BlockState } from './cover-charges';
import { HoursCalendar } from './hours-calendar';
import { piecesOf, type RoleOf } from './pieces';
import { policyOn, type Policy, type PolicyVersion } from './policy';
import { policyBook } from './policy-book';
import { roundUnits } from './round-units';
import { unitsOf } from './units-of-work';
import type { VisitMark } from './visits';
import type { Work } from './work';

export interface Pricing {
  readonly versions: readonly PolicyVersion[];
  readonly roleOf: RoleOf;
  /** By time zone, shared by the clients of one: working out days is what takes long. */
  readonly calendars: Map<string, HoursCalendar>;
}

export interface ClientWork {
  readonly client: BilledClient;
  readonly work: readonly Work[];
  readonly marks: readonly VisitMark[];
  /** What was left of the blocks before this work. */
  readonly blocks: readonly BlockState[];
}

export interface PricedClient {
  readonly client: ClientId;
  readonly charges: readonly Charge[];
  readonly blocks: readonly BlockState[];
}

/**
 * What a client's work is charged, in the one order there is: actual time, split at the hours class, rounded, minimum of the visit, multiplier,
 * trip charge, contract. Work from before the first policy version is not priced.
 */
export function priceClient({ client, work, marks, blocks }: ClientWork, pricing: Pricing): PricedClient {
  const calendar = calendarFor(client, pricing);
  const book = policyBook(pricing.versions, client.terms);
  const units = unitsOf(work, calendar, marks, client.contract, book);
  const pieces = new Map(
    units.map((unit) => [unit, unit.work.flatMap((one) => piecesOf(one, calendar, unit.agreed.policy, pricing.roleOf))]),
  );
  const rounded = roundUnits(units, pieces);
  const charges = units.map((unit) => chargeOf(unit, pieces.get(unit) ?? [], rounded, client));
  return { client: client.id, ...coverCharges(charges, client, book, blocks) };
}

function calendarFor({ zone }: BilledClient, { calendars, versions }: Pricing): HoursCalendar {
  const known = calendars.get(zone);
  if (known) return known;
  const calendar = new HoursCalendar(zone, (date) => policyOn(versions, date)?.policy ?? versions[0]?.policy ?? oneClass);
  calendars.set(zone, calendar);
  return calendar;
}

const oneClass: Pick<Policy, 'hours' | 'multipliers'> = {
  hours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00' as never, to: '23:59' as never, holidays: [] },
  multipliers: { business: 100, evening: 100, weekend: 100, holiday: 100 },
};
