import { elapsed } from '../../../platform/rules/elapsed';
import type { Instant } from '../../../platform/rules/units';

const dayMs = 86_400_000;

/** After so many days without one, a client is owed a visit. */
export const visitEveryDays = 90;

export interface Unvisited {
  readonly client: string;
  readonly name: string;
  /** Whole days; null where no visit is known at all. */
  readonly days: number | null;
}

/** The clients without a visit in 90 days, the longest wait first. `visits` gives each client's latest. */
export function unvisited(
  clients: readonly { readonly id: string; readonly name: string }[],
  visits: ReadonlyMap<string, Instant>,
  at: Instant,
): readonly Unvisited[] {
  const waiting = clients.map(({ id, name }): Unvisited => {
    const last = visits.get(id);
    return { client: id, name, days: last === undefined ? null : Math.floor(elapsed(last, at) / dayMs) };
  });
  const order = ({ days }: Unvisited): number => days ?? Number.MAX_SAFE_INTEGER;
  return waiting.filter(({ days }) => days === null || days >= visitEveryDays).sort((one, other) => order(other) - order(one));
}
