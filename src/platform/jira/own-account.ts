import { route } from '@forge/api';
import * as z from 'zod';
import { jira } from './request';

/** The account id under which the app itself acts. */
export async function ownAccount(): Promise<string> {
  return z.object({ accountId: z.string() }).parse((await jira('app', 'GET', route`/rest/api/3/myself`)).body).accountId;
}
