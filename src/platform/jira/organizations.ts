import { route } from '@forge/api';
import * as z from 'zod';
import { aFewAtATime } from '../a-few-at-a-time';
import { allPages } from './all-pages';
import { jira, unlessAbsent } from './request';

const organization = z.object({ id: z.string(), name: z.string() });
const page = z.object({ isLastPage: z.boolean(), values: z.array(organization) });

type Organization = z.output<typeof organization>;

/** Every organization of the service desk; the app sees them all, a person only those of their own desks. Two rounds of calls up to 550. */
export function organizations(): Promise<readonly Organization[]> {
  return allPages(
    async (start) => {
      const { body } = await jira('app', 'GET', route`/rest/servicedeskapi/organization?start=${start}&limit=50`);
      const { isLastPage, values } = page.parse(body);
      return { values, last: isLastPage };
    },
    50,
    10,
  );
}

/** Those organizations that exist: a call each, since Jira can list all of them or give one. */
export async function organizationsById(ids: readonly string[]): Promise<readonly Organization[]> {
  const found = await aFewAtATime([...new Set(ids)], 20, (id) =>
    unlessAbsent(jira('app', 'GET', route`/rest/servicedeskapi/organization/${id}`)),
  );
  return found.flatMap((answer) => (answer ? [organization.parse(answer.body)] : []));
}
