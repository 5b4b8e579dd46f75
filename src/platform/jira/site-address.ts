import { route } from '@forge/api';
import * as z from 'zod';
import { jira } from './request';

const server = z.object({ baseUrl: z.string() });

/** Where people find the site in a browser: `https://harbor.atlassian.net`. */
export async function siteAddress(): Promise<string> {
  return server.parse((await jira('app', 'GET', route`/rest/api/3/serverInfo`)).body).baseUrl;
}
