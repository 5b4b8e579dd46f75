import { openTestSite } from '../../support/site';
import type { Exchange } from '../exchange';

/** What the screens ask of Jira by themselves, through the bridge: the names behind account ids. */
export async function screensTour(): Promise<readonly Exchange[]> {
  const { site } = await openTestSite();
  const accounts = Object.values(site.world.jira.people).filter(({ kind }) => kind === 'agent');
  const path = `/rest/api/3/user/bulk?${accounts.map(({ accountId }) => `accountId=${accountId}`).join('&')}&maxResults=100`;
  const screen = { person: accounts[0]?.accountId ?? '', moduleKey: 'rounds', extension: { type: 'jira:globalPage' } };
  const { status, body } = await site.forge.bridge.fetchProduct(screen, 'jira', path, { headers: { Accept: 'application/json' } });
  return [{ by: 'app', method: 'GET', path, status, responseBody: JSON.parse(body) as unknown }];
}
