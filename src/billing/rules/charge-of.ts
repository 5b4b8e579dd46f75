import { cents, type Cents, type Milliseconds, type Minutes } from '../../platform/rules/units';
import { sumTimes, type Charge, type ChargedZone, type ChargeLine } from './charge';
import type { BilledClient } from './client-terms';
import { moneyFor } from './money';
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
  const amount = lines.reduce<number>((sum, line) => sum + line.amount, trip) as Cents;
  return { id, unit: unit.unit, date, policy: version, work, lines, zone, minimum, trip, tripCovered: false, draws: [], amount };
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

/** Most charges reach it by themselves. */
function withMinimum(lines: readonly ChargeLine[], minimum: Milliseconds): readonly ChargeLine[] {
  const counted = lines.filter((line) => line.kind !== 'travel');
  const reached = sumTimes(counted.map(({ rounded }) => rounded));
  if (reached >= minimum) return lines;
  const times = spread(
    counted.map(({ rounded }) => rounded),
    minimum,
    counted,
  );
  return lines.map((line) => {
    const place = counted.indexOf(line);
    return place < 0 ? line : { ...line, billed: times[place] ?? line.rounded };
  });
}

const priced = (lines: readonly ChargeLine[]): readonly ChargeLine[] =>
  lines.map((line) => ({ ...line, amount: moneyFor(line.billed, line.hourly, line.multiplier) }));

/** A line that is still being added up. */
type Summed = { -readonly [Field in keyof ChargeLine]: ChargeLine[Field] };

/** Pieces that cost the same an hour together, in the order of their beginning. */
function linesOf(pieces: readonly Piece[], rounded: ReadonlyMap<Piece, Milliseconds>): readonly ChargeLine[] {
  const lines: Summed[] = [];
  for (const piece of pieces) {
    const time = rounded.get(piece) ?? zero;
    const line = lines.find((each) => isOfLine(piece, each));
    if (!line) {
      lines.push(aLine(piece, time));
      continue;
    }
    line.worked = (line.worked + piece.worked) as Milliseconds;
    line.rounded = (line.rounded + time) as Milliseconds;
    line.billed = line.rounded;
  }
  return lines;
}

const isOfLine = ({ work, hours, role, hourly }: Piece, line: ChargeLine): boolean =>
  line.kind === work.kind &&
  line.hours === hours &&
  line.role === role &&
  line.hourly === hourly &&
  line.project === (work.purpose === 'project');

const aLine = ({ work, hours, role, hourly, multiplier, worked }: Piece, rounded: Milliseconds): Summed => ({
  kind: work.kind,
  hours,
  role,
  hourly,
  multiplier,
  worked,
  project: work.purpose === 'project',
  rounded,
  billed: rounded,
  covered: zero,
  cover: 'hourly',
  amount: 0 as Cents,
});

const zero = 0 as Milliseconds;
