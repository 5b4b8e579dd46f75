import { route } from '@forge/api';
import * as z from 'zod';
import { aFewAtATime } from '../a-few-at-a-time';
import { jira } from './request';

const desks = z.object({ values: z.array(z.object({ key: z.string() })) });
const people = z.array(z.object({ accountId: z.string(), accountType: z.string().optional(), active: z.boolean() }));

/** Keys of the first 20 service desks that the person who asks may see. */
export async function serviceDeskKeys(): Promise<readonly string[]> {
  const { body } = await jira('user', 'GET', route`/rest/api/3/project/search?typeKey=service_desk&maxResults=20`);
  return desks.parse(body).values.map(({ key }) => key);
}

/** Account ids of who can be given a ticket in one of the first 20 service desks that the person who asks may see; at most 1,000 of each. */
export async function deskTechnicians(): Promise<readonly string[]> {
  const found = await aFewAtATime(await serviceDeskKeys(), 20, async (key) => {
    return people.parse((await jira('user', 'GET', route`/rest/api/3/user/assignable/search?project=${key}&maxResults=1000`)).body);
  });
  const technicians = found.flat().filter(({ accountType, active }) => active && accountType === 'atlassian');
  return [...new Set(technicians.map(({ accountId }) => accountId))];
}
