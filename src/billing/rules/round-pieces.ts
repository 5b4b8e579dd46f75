import type { Milliseconds } from '../../platform/rules/units';
import { sumTimes } from './charge';
import type { Piece } from './pieces';
import type { Rounding } from './policy';
import { carried, rounded } from './rounded';
import { spread } from './spread';

/** What is billed of each piece when they are rounded together. */
export function roundTogether(pieces: readonly Piece[], rounding: Rounding): ReadonlyMap<Piece, Milliseconds> {
  if (rounding.mode !== 'eighthMinute') {
    return broughtTo(pieces, rounded(sumTimes(pieces.map(({ worked }) => worked)), rounding) * 60_000);
  }
  const acts = actsOf(pieces);
  const minutes = carried(
    acts.map((act) => sumTimes(act.map(({ worked }) => worked))),
    rounding,
  );
  return new Map(acts.flatMap((act, index) => [...broughtTo(act, (minutes[index] ?? 0) * 60_000)]));
}

function broughtTo(pieces: readonly Piece[], total: number): ReadonlyMap<Piece, Milliseconds> {
  const times = spread(
    pieces.map(({ worked }) => worked),
    total,
    pieces,
  );
  return new Map(pieces.map((piece, index) => [piece, times[index] ?? (0 as Milliseconds)]));
}

/** The pieces of each entry, in the order of the entries. */
function actsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const acts = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const act = acts.get(piece.work.id);
    if (act) act.push(piece);
    else acts.set(piece.work.id, [piece]);
  }
  return [...acts.values()];
}
