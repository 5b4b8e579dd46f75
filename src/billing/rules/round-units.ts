import type { Milliseconds } from '../../platform/rules/units';
import type { Piece } from './pieces';
import { roundTogether } from './round-pieces';
import type { Unit } from './units-of-work';

/** What is billed of every piece after rounding, by what the policy rounds together. */
export function roundUnits(units: readonly Unit[], pieces: ReadonlyMap<Unit, readonly Piece[]>): ReadonlyMap<Piece, Milliseconds> {
  const groups = new Map<string, { readonly unit: Unit; readonly pieces: Piece[] }>();
  for (const unit of units) {
    for (const piece of pieces.get(unit) ?? []) {
      const key = roundedWith(unit, piece);
      const group = groups.get(key);
      if (group) group.pieces.push(piece);
      else groups.set(key, { unit, pieces: [piece] });
    }
  }
  const rounded = new Map<Piece, Milliseconds>();
  for (const { unit, pieces: together } of groups.values()) {
    const [first] = together;
    if (!first) continue;
    for (const [piece, time] of roundTogether(together, unit.agreed.policy.rounding[first.work.kind])) rounded.set(piece, time);
  }
  return rounded;
}

function roundedWith({ unit, id, date, agreed: { policy } }: Unit, { work }: Piece): string {
  if (unit === 'free' || policy.scope === 'entry') return work.id;
  if (policy.scope === 'visit') return unit === 'visit' ? `${id} ${work.kind}` : work.id;
  return `${date} ${work.kind}`;
}
