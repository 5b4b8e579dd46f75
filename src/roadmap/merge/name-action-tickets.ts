import * as z from 'zod';
import type { ClientId } from '../../clients/rules/client';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { everyTicketWith } from '../../platform/jira/every-ticket-with';
import { writeProperty } from '../../platform/jira/property';
import { actionProperty } from '../rules/meeting/action';

const named = z.looseObject({ client: z.string() });
const atOnce = 5;

/** Lets the tickets of what was agreed with a double name the client that has its meetings now. Doing it again finds none. */
export async function nameActionTickets(naming: readonly ClientId[], client: ClientId): Promise<void> {
  const names = naming.map((id) => JSON.stringify(id)).join(', ');
  const found = await everyTicketWith(`roadmapClient in (${names})`, actionProperty);
  await aFewAtATime(found, atOnce, async ({ id, property }) => {
    const { data } = named.safeParse(property);
    if (data && data.client !== client) await writeProperty('app', id, actionProperty, { ...data, client });
  });
}
