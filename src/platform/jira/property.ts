import { route } from '@forge/api';
import * as z from 'zod';
import { jira, unlessAbsent, type As } from './request';

const property = z.object({ value: z.unknown() });

/** A property of a ticket, or undefined where the ticket or the property is not there for the one who asks. */
export async function readProperty(as: As, ticket: string, key: string): Promise<unknown> {
  const answer = await unlessAbsent(jira(as, 'GET', route`/rest/api/3/issue/${ticket}/properties/${key}`));
  return answer && property.parse(answer.body).value;
}

/** Replaces a property of a ticket as a whole. */
export async function writeProperty(as: As, ticket: string, key: string, value: object): Promise<void> {
  await jira(as, 'PUT', route`/rest/api/3/issue/${ticket}/properties/${key}`, value);
}
