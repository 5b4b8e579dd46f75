/** The fewest of `after` that have to be moved to get from the one order to the other; what is in only one of them does not count. */
export function moved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const stayed = longestRise(common.map((id) => places.get(id) ?? 0));
  return new Set(common.filter((_, index) => !stayed.has(index)));
}

/** The indexes of one longest rising subsequence. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const former: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let best = -1;
    for (let other = 0; other < index; other += 1)
      if ((numbers[other] ?? 0) < number && (lengths[other] ?? 0) > (best < 0 ? 0 : (lengths[best] ?? 0))) best = other;
    lengths.push((best < 0 ? 0 : (lengths[best] ?? 0)) + 1);
    former.push(best);
  }
  const rise = new Set<number>();
  for (let index = lengths.indexOf(Math.max(0, ...lengths)); index >= 0; index = former[index] ?? -1) rise.add(index);
  return rise;
}
