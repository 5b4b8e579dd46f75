import type { Cents, Milliseconds } from '../../platform/rules/units';

export interface Priced {
  readonly hourly: Cents;
  readonly multiplier: number;
}

/**
 * Brings times to a total, in the client's favour: what is added counts as the cheapest of the hours, what is taken off comes off the dearest.
 * Of hours that cost the same it is the first.
 */
export function spread(times: readonly Milliseconds[], total: number, prices: readonly Priced[]): readonly Milliseconds[] {
  const spreadOver: number[] = [...times];
  let difference = total - times.reduce<number>((sum, time) => sum + time, 0);
  const price = (index: number): number => (prices[index]?.hourly ?? 0) * (prices[index]?.multiplier ?? 0);
  const cheapestFirst = times.map((_, index) => index).sort((a, b) => price(a) - price(b) || a - b);
  if (difference > 0) {
    const [cheapest = 0] = cheapestFirst;
    spreadOver[cheapest] = (spreadOver[cheapest] ?? 0) + difference;
  }
  for (const index of [...cheapestFirst].reverse()) {
    if (difference >= 0) break;
    const off = Math.min(spreadOver[index] ?? 0, -difference);
    spreadOver[index] = (spreadOver[index] ?? 0) - off;
    difference += off;
  }
  return spreadOver as readonly number[] as readonly Milliseconds[];
}
