import type { ClientId } from '../../../clients/rules/client';
import type { CountedBy } from '../../../time/rules/team/time-report';
import type { BilledClient } from '../client-terms';
import type { Costs } from '../cost';
import { purposeOf, type Marks } from '../marks';
import type { PolicyVersion } from '../policy';
import type { Work } from '../work';

/** An entry that began in the range, and whose it is; null where its ticket names no client of ours. */
export interface Reported extends CountedBy {
  readonly client: ClientId | null;
}

export interface ReportedClient {
  readonly name: string;
  readonly billed: BilledClient;
}

/** All that a report for managers is made of. */
export interface Reporting {
  /** In milliseconds since 1970; the end is not part of it. */
  readonly range: { readonly from: number; readonly to: number };
  readonly clients: readonly ReportedClient[];
  readonly entries: readonly Reported[];
  readonly marks: Marks['entries'];
  readonly versions: readonly PolicyVersion[];
  /** By account id. */
  readonly roles: Readonly<Record<string, string>>;
  readonly costs: Costs;
}

/** What of the clients' entries can be billed; a break and a note without time cannot. */
export function workByClient({ entries, marks }: Pick<Reporting, 'entries' | 'marks'>): ReadonlyMap<ClientId, readonly Work[]> {
  const byClient = new Map<ClientId, Work[]>();
  for (const { id, technician, ticket, kind, from, to, client, reason } of entries) {
    if (client === null || kind === 'break' || to <= from) continue;
    const work = { id, technician, ticket, kind, from, to, purpose: purposeOf(marks[id], reason) };
    const known = byClient.get(client);
    if (known) known.push(work);
    else byClient.set(client, [work]);
  }
  return byClient;
}
