import * as z from 'zod';
import { openTestSite } from '../../support/site';
import type { Exchange } from '../exchange';
import { Recorder } from './recorder';

const requests = '/rest/servicedeskapi/request';
const withKey = z.object({ values: z.array(z.object({ issueKey: z.string() })).min(1) });

/** What a customer does on the portal, and what it refuses. */
export async function portalTour(): Promise<readonly Exchange[]> {
  const site = await openTestSite();
  const recorder = new Recorder(site.site);
  const [grace, pat, quinn] = ['grace', 'pat', 'quinn'].map((name) => recorder.as(site, name));
  if (!grace || !pat || !quinn) throw new Error('Three people go on this tour.');
  await grace.get('/rest/servicedeskapi/servicedesk/10000/requesttype?start=0&limit=50');
  const { body } = await pat.get(`${requests}?requestOwnership=ALL_REQUESTS&requestStatus=ALL_REQUESTS&limit=5`);
  const [first] = withKey.parse(body).values;
  const one = `${requests}/${first?.issueKey ?? ''}`;
  await pat.get(one);
  await pat.post(`${one}/comment`, { body: 'Thank you.', public: true });
  await pat.post(`${one}/comment`, { body: 'Among ourselves.', public: false });
  await pat.get(`${one}/comment?public=true&internal=false`);
  await pat.get(`${one}/participant`);
  await grace.get(`${one}/comment`);
  await quinn.get(one);
  return recorder.exchanges;
}
