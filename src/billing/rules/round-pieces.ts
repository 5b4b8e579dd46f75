import type { Milliseconds } from '../../platform/rules/units';
import { sumTimes } from './charge';
import type { Piece } from './pieces';
import type { Rounding } from './policy';
import { carried, rounded } from './rounded';
import { spread } from './spread';

/** What is billed of each piece when they are rounded together, put into `billed`. */
export function roundTogether(pieces: readonly Piece[], rounding: Rounding, billed: Map<Piece, Milliseconds>): void {
  const [only] = pieces;
  if (only && pieces.length === 1) {
    billed.set(only, (rounded(only.worked, rounding) * 60_000) as Milliseconds);
    return;
  }
  if (rounding.mode !== 'eighthMinute') {
    bringTo(pieces, rounded(sumTimes(pieces.map(({ worked }) => worked)), rounding) * 60_000, billed);
    return;
  }
  const acts = actsOf(pieces);
  const minutes = carried(
    acts.map((act) => sumTimes(act.map(({ worked }) => worked))),
    rounding,
  );
  for (const [index, act] of acts.entries()) bringTo(act, (minutes[index] ?? 0) * 60_000, billed);
}

function bringTo(pieces: readonly Piece[], total: number, billed: Map<Piece, Milliseconds>): void {
  const times = spread(
    pieces.map(({ worked }) => worked),
    total,
    pieces,
  );
  for (const [index, piece] of pieces.entries()) billed.set(piece, times[index] ?? (0 as Milliseconds));
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
