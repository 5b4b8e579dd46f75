import { route } from '@forge/api';
import * as z from 'zod';
import type { TimeZone } from '../rules/units';
import { jira, unlessAbsent } from './request';

const user = z.object({ timeZone: z.string().optional() });

/** The time zone of somebody's Jira profile; UTC where they hide it. */
export async function timeZoneOf(accountId: string): Promise<TimeZone> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/user?accountId=${accountId}`));
  return ((answer && user.parse(answer.body).timeZone) ?? 'UTC') as TimeZone;
}
