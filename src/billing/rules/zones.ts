import { minutes, type Cents, type Minutes } from '../../platform/rules/units';
import type { ClientTerms } from './client-terms';
import type { Policy, Trip, Zone } from './policy';

/** The zone of a travel time one way. */
export function zoneAt(zones: readonly Zone[], travel: Minutes): Zone | undefined {
  return zones.find(({ upTo }) => upTo === null || travel <= upTo);
}

export interface ZoneOfClient {
  readonly zone: Zone;
  readonly why: 'travelTime' | 'pinned' | 'travelTimeUnknown';
}

/** The zone a client is in: the one it is pinned to, else by its travel time; the nearest while that is unknown. */
export function zoneOf(
  { zones }: Pick<Policy, 'zones'>,
  travel: Minutes | null,
  { zone: pinned }: Pick<ClientTerms, 'zone'>,
): ZoneOfClient | undefined {
  const pin = zones.find(({ name }) => name === pinned);
  if (pin) return { zone: pin, why: 'pinned' };
  const zone = travel === null ? zones[0] : zoneAt(zones, travel);
  return zone && { zone, why: travel === null ? 'travelTimeUnknown' : 'travelTime' };
}

/** `0–30 min`, `90 min and more`. */
export function reachOf(zones: readonly Zone[], zone: Zone): string {
  const before = zones[zones.indexOf(zone) - 1]?.upTo ?? null;
  const from = before === null ? 0 : before + 1;
  return zone.upTo === null ? `${String(from)} min and more` : `${String(from)}–${String(zone.upTo)} min`;
}

/** What is wrong with zones, as a sentence: they must go outwards and end with one for all the rest. */
export function zonesProblem(zones: readonly Zone[]): string | undefined {
  if (zones.length === 0) return 'There must be a zone.';
  if (zones.at(-1)?.upTo !== null) return 'The last zone must take in everything that is farther away.';
  const names = new Set(zones.map(({ name }) => name.trim().toLowerCase()));
  if (names.has('') || names.size < zones.length) return 'Every zone needs a name of its own.';
  for (const [index, { name, upTo }] of zones.entries()) {
    const before = zones[index - 1]?.upTo ?? -1;
    if (upTo === null && index < zones.length - 1) return `Only the last zone may have no end, but ${name} has none.`;
    if (upTo !== null && (!Number.isInteger(upTo) || upTo <= before)) return `${name} must end farther away than the zone before it.`;
  }
  return undefined;
}

/** The four questions of a trip policy. */
export interface ZoneAnswers {
  /** Is there a separate trip charge, or does a minimum pay for the way? */
  readonly trip: Trip;
  /** How far is local, one way, and what is the least time there? */
  readonly local: { readonly upTo: Minutes; readonly minimum: Minutes; readonly tripCharge: Cents };
  /** Is there a second zone? */
  readonly second: { readonly upTo: Minutes; readonly minimum: Minutes; readonly tripCharge: Cents } | null;
  /** What holds beyond; with `farUpTo` in two steps. */
  readonly beyond: {
    readonly farUpTo: Minutes | null;
    readonly farMinimum: Minutes;
    readonly farCharge: Cents;
    readonly minimum: Minutes;
    readonly tripCharge: Cents;
  };
}

/** The zones that the answers describe; whatever they are, one begins where the one before ends. */
export function zonesOf({ local, second, beyond }: ZoneAnswers): readonly Zone[] {
  const named = [
    local,
    ...(second ? [second] : []),
    ...(beyond.farUpTo === null ? [] : [{ upTo: beyond.farUpTo, minimum: beyond.farMinimum, tripCharge: beyond.farCharge }]),
    { upTo: null, minimum: beyond.minimum, tripCharge: beyond.tripCharge },
  ];
  return named.map((zone, index) => ({ name: index === 0 ? 'Local' : `Zone ${String(index + 1)}`, ...zone }));
}

const hour = (count: number): Minutes => minutes(60 * count);

/** 0–30 min: 1 h, 31–60: 2 h, 61–89: 3 h, 90 and more: 4 h. */
export const usualAnswers: ZoneAnswers = {
  trip: 'minimum',
  local: { upTo: minutes(30), minimum: hour(1), tripCharge: 0 as Cents },
  second: { upTo: minutes(60), minimum: hour(2), tripCharge: 4_500 as Cents },
  beyond: { farUpTo: minutes(89), farMinimum: hour(3), farCharge: 9_000 as Cents, minimum: hour(4), tripCharge: 15_000 as Cents },
};
