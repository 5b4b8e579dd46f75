import * as z from 'zod';
import type { Asker } from '../../platform/asker';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import type { As } from '../../platform/jira/request';
import type { TicketState } from '../rules/meeting/action';

const status = z.object({ status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }) });

/** How far tickets are, as Jira shows them to the one in whose name we ask; those that are hidden or gone are left out. One call. */
export async function statesOf(as: As, ids: readonly string[]): Promise<readonly TicketState[]> {
  if (ids.length === 0) return [];
  const found = await ticketFacts(as, ids, { fields: ['status'] });
  return [...found].flatMap(([id, { fields }]) => {
    const read = status.safeParse(fields).data?.status;
    return read ? [{ id, status: read.name, isDone: read.statusCategory.key === 'done' }] : [];
  });
}

/** For who reads the page; Jira tells each what they may see. */
export async function openTicketStates(_: Asker, { ids }: { readonly ids: readonly string[] }) {
  return { outcome: 'states' as const, states: await statesOf('user', ids) };
}
