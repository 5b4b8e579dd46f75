import type { ClientId } from '../../../clients/rules/client';
import { cents, type Cents, type Milliseconds } from '../../../platform/rules/units';
import { labourCost } from '../cost';
import type { Reporting } from './reported-work';

/** What interruptions by one client cost us; null: by tickets of no known client. */
export interface InterruptionCost {
  readonly client: ClientId | null;
  readonly count: number;
  readonly time: Milliseconds;
  readonly cost: Cents;
}

/** The dearest first. `roleOf` is the role of whoever was interrupted. */
export function interruptionCosts(
  { entries, costs }: Pick<Reporting, 'entries' | 'costs'>,
  roleOf: (technician: string) => string,
): readonly InterruptionCost[] {
  const byClient = new Map<ClientId | null, InterruptionCost>();
  for (const { client, technician, from, to, interrupting } of entries) {
    if (!interrupting) continue;
    const before = byClient.get(client) ?? { client, count: 0, time: 0 as Milliseconds, cost: cents(0) };
    const time = (to - from) as Milliseconds;
    const cost = labourCost(time, costs.wages[roleOf(technician)] ?? cents(0), costs.factor);
    byClient.set(client, {
      client,
      count: before.count + 1,
      time: (before.time + time) as Milliseconds,
      cost: cents(before.cost + cost),
    });
  }
  return [...byClient.values()].sort((a, b) => b.cost - a.cost);
}
