import type { ClientId } from '../../../clients/rules/client';
import { minutes, type Minutes } from '../../../platform/rules/units';

/** Something that has to be done on site. */
export interface OnSiteTicket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** Account id. */
  readonly assignee: string | null;
  /** Items of the month's maintenance, or a visit that was asked for. */
  readonly what: 'maintenance' | 'visit';
}

/** A client with work on site. */
export interface Stop {
  readonly client: ClientId;
  readonly name: string;
  readonly zone: string;
  /** One way from the office; null where nobody knows. */
  readonly away: Minutes | null;
  readonly tickets: readonly OnSiteTicket[];
}

/** Clients of one zone that go together in a day. */
export interface ProposedRoute {
  readonly zone: string;
  /** The nearest first, so that the way goes outwards. */
  readonly stops: readonly Stop[];
  readonly onSite: Minutes;
  /** There, on from one to the next, and back. */
  readonly driving: Minutes;
  /** What driving to each by itself would take. */
  readonly drivingAlone: Minutes;
}

/** About an hour for whatever brings somebody there; the way from one client of a zone to the next; a day. */
export const planned = { ticket: minutes(60), between: minutes(15), day: minutes(480) } as const;

/** The routes for a day, the best first: what saves most of the way for what gets done. A stop is on one of them. */
export function proposeRoutes(stops: readonly Stop[]): readonly ProposedRoute[] {
  const zones = [...new Set(stops.map(({ zone }) => zone))];
  const routes = zones.flatMap((zone) => inDays(stops.filter((stop) => stop.zone === zone)).map((together) => routeOf(zone, together)));
  return routes.sort(
    (a, b) => b.drivingAlone - b.driving - (a.drivingAlone - a.driving) || b.onSite - a.onSite || (a.zone < b.zone ? -1 : 1),
  );
}

/** As many of a zone as fit into a day, the nearest first. */
function inDays(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const days: Stop[][] = [];
  const nearestFirst = [...stops].sort((a, b) => (a.away ?? 0) - (b.away ?? 0) || (a.name < b.name ? -1 : 1));
  for (const stop of nearestFirst) {
    const day = days.at(-1);
    if (day && takes([...day, stop]) <= planned.day) day.push(stop);
    else days.push([stop]);
  }
  return days;
}

const takes = (stops: readonly Stop[]): number => onSiteOf(stops) + drivingOf(stops);
const onSiteOf = (stops: readonly Stop[]): number => stops.reduce((sum, { tickets }) => sum + tickets.length * planned.ticket, 0);

/** Out to the nearest, on from each to the next, and home from the farthest. */
function drivingOf(stops: readonly Stop[]): number {
  const [first, last] = [stops[0]?.away ?? 0, stops.at(-1)?.away ?? 0];
  return first + last + planned.between * (stops.length - 1);
}

const routeOf = (zone: string, stops: readonly Stop[]): ProposedRoute => ({
  zone,
  stops,
  onSite: minutes(onSiteOf(stops)),
  driving: minutes(drivingOf(stops)),
  drivingAlone: minutes(stops.reduce((sum, { away }) => sum + 2 * (away ?? 0), 0)),
});

/** What somebody could do: what is theirs or nobody's. Of a client whose tickets are all another's, nothing is left. */
export function stopsFor(stops: readonly Stop[], technician: string | null): readonly Stop[] {
  if (technician === null) return stops;
  return stops.flatMap((stop) => {
    const tickets = stop.tickets.filter(({ assignee }) => assignee === null || assignee === technician);
    return tickets.length === 0 ? [] : [{ ...stop, tickets }];
  });
}
