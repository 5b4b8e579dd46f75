import { route } from '@forge/api';
import * as z from 'zod';
import { jira, unlessAbsent } from './request';

const page = z.object({ values: z.array(z.object({ accountId: z.string(), displayName: z.string(), active: z.boolean().default(true) })) });

export interface Customer {
  readonly accountId: string;
  readonly name: string;
}

/** The customers of an organization of the service desk who can sign in, its first 50; none where the organization is gone. */
export async function customersOf(organization: string): Promise<readonly Customer[]> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/servicedeskapi/organization/${organization}/user?limit=50`));
  const people = answer ? page.parse(answer.body).values : [];
  return people.filter(({ active }) => active).map(({ accountId, displayName }) => ({ accountId, name: displayName }));
}
