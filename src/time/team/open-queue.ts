import * as z from 'zod';
import { searchTickets, type FoundTicket } from '../../platform/jira/search-tickets';
import { instant } from '../../platform/rules/units';
import { queueOrder, type QueuedTicket } from '../rules/team/queue-order';

const inQueue = 'projectType = "service_desk" AND resolution IS EMPTY AND statusCategory != Done ORDER BY priority DESC, created ASC';

const named = z.object({ name: z.string() });
const fields = z.object({
  summary: z.string(),
  priority: named.nullish(),
  status: named,
  created: z.string(),
  assignee: z.object({ accountId: z.string() }).nullish(),
});

const shown = 25;

/** What is to be done next on the service desks that the person may see: the most urgent first, of equal ones the oldest. */
export async function openQueue(): Promise<{ readonly tickets: readonly QueuedTicket[] }> {
  const found = await searchTickets('user', inQueue, ['summary', 'priority', 'status', 'created', 'assignee'], shown);
  return { tickets: queueOrder(found.map(queued)) };
}

function queued({ id, key, fields: given }: FoundTicket): QueuedTicket {
  const { summary, priority, status, created, assignee } = fields.parse(given);
  return {
    ...{ id, key, summary, priority: priority?.name ?? '', status: status.name },
    created: instant(new Date(created).toISOString()),
    assignee: assignee?.accountId ?? null,
  };
}
