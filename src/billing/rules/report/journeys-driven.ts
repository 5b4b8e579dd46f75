import { dateAt } from '../../../platform/rules/date-at';
import type { Cents } from '../../../platform/rules/units';
import { roundTrip } from '../charge-cost';
import { journeySaving, journeysOf, type Journey } from '../journeys';
import type { Reporting } from './reported-work';

/** Clients driven to in one go, and what that saved against a round trip to each; null where no travel was saved to tell the miles by. */
export interface JourneyDriven extends Journey {
  readonly saving: { readonly miles: number; readonly driven: number; readonly money: Cents } | null;
}

/** The latest first. Miles driven are told by the time on the way. */
export function journeysDriven({ entries, clients, costs }: Pick<Reporting, 'entries' | 'clients' | 'costs'>): readonly JourneyDriven[] {
  const known = new Map(clients.map(({ billed }) => [billed.id, billed]));
  const trips = entries.flatMap(({ client, ...one }) =>
    client === null || one.kind === 'break' ? [] : [{ ...one, kind: one.kind, purpose: 'work' as const, client }],
  );
  const saving = (journey: Journey): JourneyDriven['saving'] => {
    const visited = journey.clients.flatMap((id) => known.get(id) ?? []);
    const [first] = visited;
    if (!first || journey.travel === 0) return null;
    const driven = (journey.travel / 3_600_000) * costs.milesPerHour;
    const roundTrips = visited.map((client) => roundTrip(client, costs));
    return { driven, ...journeySaving(driven, roundTrips, costs.mileage, dateAt(first.zone, journey.from)) };
  };
  return journeysOf(trips)
    .map((journey) => ({ ...journey, saving: saving(journey) }))
    .sort((a, b) => b.from - a.from);
}
