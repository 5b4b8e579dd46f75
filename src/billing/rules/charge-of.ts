import { cents, type Cents, type Milliseconds, type Minutes } from '../../platform/rules/units';
import { sumTimes, type Charge, type ChargedZone, type ChargeLine } from './charge';
import type { BilledClient } from './client-terms';
import { moneyFor, sumOf } from './money';
import type { Piece } from './pieces';
import type { Policy } from './policy';
import { spread } from './spread';
import type { Unit } from './units-of-work';
import { zoneOf } from './zones';

/** A unit of work with its minimum, multipliers and trip charge, before the contract is looked at. */
export function chargeOf(unit: Unit, pieces: readonly Piece[], rounded: ReadonlyMap<Piece, Milliseconds>, client: BilledClient): Charge {
  const { policy, version } = unit.agreed;
  const merged = linesOf(pieces, rounded);
  const zone = unit.unit === 'visit' ? chargedZone(policy, client) : null;
  const minimum = minimumOf(unit, merged, policy, zone);
  const lines = priced(withMinimum(merged, minimum));
  const onSite = isOnSite(merged);
  const trip = zone && onSite && policy.trip === 'charge' ? zone.tripCharge : cents(0);
  const { id, date, work } = unit;
  return {
    ...{ id, unit: unit.unit, date, policy: version, work, lines, zone, minimum, trip },
    tripCovered: false,
    draws: [],
    amount: sumOf([...lines.map(({ amount }) => amount), trip]),
  };
}

function chargedZone(policy: Policy, { travelMinutes, terms }: BilledClient): ChargedZone | null {
  const found = zoneOf(policy, travelMinutes, terms);
  return found ? { ...found.zone, why: found.why } : null;
}

const isOnSite = (lines: readonly ChargeLine[]): boolean => lines.some(({ kind, worked }) => kind === 'onSite' && worked > 0);

/** The least that is billed; nothing where nobody worked, since no work is no visit. */
function minimumOf({ unit }: Unit, lines: readonly ChargeLine[], policy: Policy, zone: ChargedZone | null): Milliseconds {
  if (unit === 'free' || sumTimes(lines.filter(counts(unit)).map(({ worked }) => worked)) === 0) return 0 as Milliseconds;
  const afterHours = lines.some(({ hours }) => hours !== 'business') ? policy.minimum.afterHours : 0;
  const usual = unit !== 'visit' ? policy.minimum.remote : policy.trip === 'charge' ? policy.onSiteMinimum : (zone?.minimum ?? 0);
  return inMilliseconds(Math.max(usual, afterHours) as Minutes);
}

const inMilliseconds = (time: Minutes): Milliseconds => (time * 60_000) as Milliseconds;

/** The minimum of a visit is for the time on site; the travel comes besides. */
const counts =
  (unit: Charge['unit']) =>
  ({ kind }: ChargeLine): boolean =>
    unit !== 'visit' || kind === 'onSite';

function withMinimum(lines: readonly ChargeLine[], minimum: Milliseconds): readonly ChargeLine[] {
  const counted = lines.filter((line) => line.kind !== 'travel');
  const total = Math.max(minimum, sumTimes(counted.map(({ rounded }) => rounded)));
  const times = spread(
    counted.map(({ rounded }) => rounded),
    total,
    counted,
  );
  return lines.map((line) => {
    const place = counted.indexOf(line);
    return place < 0 ? line : { ...line, billed: times[place] ?? line.rounded };
  });
}

const priced = (lines: readonly ChargeLine[]): readonly ChargeLine[] =>
  lines.map((line) => ({ ...line, amount: moneyFor(line.billed, line.hourly, line.multiplier) }));

/** Pieces that cost the same an hour together, in the order of their beginning. */
function linesOf(pieces: readonly Piece[], rounded: ReadonlyMap<Piece, Milliseconds>): readonly ChargeLine[] {
  const lines = new Map<string, ChargeLine>();
  for (const piece of pieces) {
    const { work, hours, role, hourly, multiplier } = piece;
    const project = work.purpose === 'project';
    const key = `${work.kind} ${hours} ${role} ${String(hourly)} ${String(project)}`;
    const before = lines.get(key);
    const worked = sumTimes([before?.worked ?? zero, piece.worked]);
    const billed = sumTimes([before?.rounded ?? zero, rounded.get(piece) ?? zero]);
    lines.set(key, {
      ...{ kind: work.kind, hours, role, hourly, multiplier, worked, project },
      ...{ rounded: billed, billed, covered: zero, cover: 'hourly', amount: 0 as Cents },
    });
  }
  return [...lines.values()];
}

const zero = 0 as Milliseconds;
