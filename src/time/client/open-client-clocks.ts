import { visibleClient, type OneClient } from '../../clients/visible-client';
import type { Asker } from '../../platform/asker';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import type { Instant } from '../../platform/rules/units';
import { everyPage } from '../../platform/store/every-page';
import { namedBy } from '../rules/ticket-client';
import type { Clock, WorkKind } from '../rules/timer';
import { clocks } from '../time-store';

/** A clock that runs for a client now. */
export interface ClientClock {
  /** Account id. */
  readonly technician: string;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  /** Null where Jira hides it from the person who asks. */
  readonly ticket: { readonly key: string; readonly summary: string } | null;
}

export async function readClientClocks(asker: Asker, asked: OneClient) {
  const [seen, running] = await Promise.all([visibleClient(asker, asked), runningClocks()]);
  const names = namedBy(seen.client);
  return running.flatMap(({ technician, timer }) =>
    timer?.ticket.client && names.includes(timer.ticket.client.id) ? [{ technician, timer }] : [],
  );
}

/** Who works for the client now, on what; two rounds of calls. */
export async function openClientClocks(
  _: Asker,
  __: OneClient,
  read: Awaited<ReturnType<typeof readClientClocks>>,
): Promise<readonly ClientClock[]> {
  const tickets = await ticketFacts(
    'user',
    read.map(({ timer }) => timer.ticket.id),
  );
  return read.map(({ technician, timer: { kind, startedAt, ticket } }) => {
    const facts = tickets.get(ticket.id);
    return { technician, kind, startedAt, ticket: facts ? { key: facts.key, summary: facts.summary } : null };
  });
}

const runningClocks = (): Promise<readonly Clock[]> => everyPage((after) => clocks.page('by-running', { partition: ['yes'], after }));
