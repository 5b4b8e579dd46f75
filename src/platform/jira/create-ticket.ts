import { route } from '@forge/api';
import * as z from 'zod';
import type { NewTicket } from './create-tickets';
import { jira, type As } from './request';

const created = z.object({ id: z.string(), key: z.string() });

/** Creates one ticket, its reporter being the one in whose name it is created. */
export async function createTicket(as: As, ticket: NewTicket): Promise<{ readonly id: string; readonly key: string }> {
  const { id, key } = created.parse((await jira(as, 'POST', route`/rest/api/3/issue`, ticket)).body);
  return { id, key };
}
