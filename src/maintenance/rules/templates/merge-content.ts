import type { Item, MonthlySingle } from '../template';
import type { Content } from './content';
import { itemFields, same } from './content-difference';
import { moved } from './moved';

/**
 * Two people's changes of the same checklist, together: each field is taken from who changed it, of a field that both changed mine stands. An
 * item that one of them deleted stays if the other changed it. Nothing that was typed is lost.
 */
export function mergeContent(before: Content, mine: Content, theirs: Content): Content {
  const [was, ours, others] = [before, mine, theirs].map(({ items }) => new Map(items.map((item) => [item.id, item])));
  if (!was || !ours || !others) return mine;
  const merged = new Map<string, Item>();
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    const item = mergedItem(was.get(id), ours.get(id), others.get(id));
    if (item) merged.set(id, item);
  }
  const order = orderOf(before, mine, theirs);
  return { items: order.flatMap((id) => merged.get(id) ?? []), singles: mergedSingles(before.singles, mine.singles, theirs.singles) };
}

function mergedItem(was: Item | undefined, mine: Item | undefined, theirs: Item | undefined): Item | undefined {
  if (!was) return mine ?? theirs;
  if (!mine) return same(was, theirs) ? undefined : theirs;
  if (!theirs) return same(was, mine) ? undefined : mine;
  const fields = itemFields.map((field) => [field, same(mine[field], was[field]) ? theirs[field] : mine[field]] as const);
  return { id: was.id, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) } as Item;
}

/** Who moved items says their order; what only the other one has comes after what it came after there. */
function orderOf(before: Content, mine: Content, theirs: Content): readonly string[] {
  const [was, ours, others] = [before, mine, theirs].map(({ items }) => items.map(({ id }) => id)) as [string[], string[], string[]];
  const [lead, other] = moved(was, ours).size > 0 ? [ours, others] : [others, ours];
  const order = [...lead];
  for (const [place, id] of other.entries()) {
    if (order.includes(id)) continue;
    const after = other.slice(0, place).findLast((each) => order.includes(each));
    order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, id);
  }
  return order;
}

function mergedSingles(
  before: readonly MonthlySingle[],
  mine: readonly MonthlySingle[],
  theirs: readonly MonthlySingle[],
): readonly MonthlySingle[] {
  const of = (singles: readonly MonthlySingle[], month: number) => singles.find((single) => single.month === month);
  const months = [...new Set([...mine, ...theirs].map(({ month }) => month))].sort((one, other) => one - other);
  return months.flatMap((month) => (same(of(before, month), of(mine, month)) ? of(theirs, month) : of(mine, month)) ?? []);
}
