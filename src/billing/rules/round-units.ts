import type { Milliseconds } from '../../platform/rules/units';
import type { Piece } from './pieces';
import { roundTogether } from './round-pieces';
import type { Unit } from './units-of-work';

/** What is billed of every piece after rounding, by what the policy rounds together. */
export function roundUnits(units: readonly Unit[], pieces: ReadonlyMap<Unit, readonly Piece[]>): ReadonlyMap<Piece, Milliseconds> {
  const days = new Map<string, { readonly unit: Unit; readonly pieces: Piece[] }>();
  const billed = new Map<Piece, Milliseconds>();
  for (const unit of units) {
    const own = pieces.get(unit) ?? [];
    if (unit.unit === 'free' || unit.agreed.policy.scope !== 'clientDay') {
      for (const together of partsOf(unit, own)) roundGroup(unit, together, billed);
      continue;
    }
    for (const piece of own) {
      const key = `${unit.date} ${piece.work.kind}`;
      const day = days.get(key);
      if (day) day.pieces.push(piece);
      else days.set(key, { unit, pieces: [piece] });
    }
  }
  for (const { unit, pieces: together } of days.values()) roundGroup(unit, together, billed);
  return billed;
}

function roundGroup({ agreed }: Unit, pieces: readonly Piece[], billed: Map<Piece, Milliseconds>): void {
  const [first] = pieces;
  if (first) roundTogether(pieces, agreed.policy.rounding[first.work.kind], billed);
}

/** What of a unit is rounded together: a visit by kind, all else by the entry. Most units are one piece. */
function partsOf({ unit, agreed }: Unit, pieces: readonly Piece[]): Iterable<readonly Piece[]> {
  if (pieces.length <= 1) return [pieces];
  const byVisit = unit === 'visit' && agreed.policy.scope === 'visit';
  const parts = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = byVisit ? piece.work.kind : piece.work.id;
    const part = parts.get(key);
    if (part) part.push(piece);
    else parts.set(key, [piece]);
  }
  return parts.values();
}
