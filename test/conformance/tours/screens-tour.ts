import { openTestSite } from '../../support/site';
import type { ProductAnswer } from '../../site/forge/bridge';
import type { Site } from '../../site/site';
import type { Exchange } from '../exchange';

/** What the screens ask of Jira by themselves, through the bridge: names behind account ids, and files. */
export async function screensTour(): Promise<readonly Exchange[]> {
  const { site } = await openTestSite();
  const accounts = Object.values(site.world.jira.people).filter(({ kind }) => kind === 'agent');
  const screen = { person: accounts[0]?.accountId ?? '', moduleKey: 'rounds', extension: { type: 'jira:globalPage' } };
  const ask = (path: string, init: RequestInit = {}) => site.forge.bridge.fetchProduct(screen, 'jira', path, init);
  const get = async (path: string): Promise<Exchange> =>
    exchangeOf('GET', path, await ask(path, { headers: { Accept: 'application/json' } }));

  const people = `/rest/api/3/user/bulk?${accounts.map(({ accountId }) => `accountId=${accountId}`).join('&')}&maxResults=100`;
  const ofPack = await packTour((path, init = {}) => site.forge.bridge.fetchProduct(screen, 'confluence', path, init), site);
  return [await get(people), await gridSearch(ask), ...(await filesTour(ask, get)), ...ofPack];
}

type Ask = (path: string, init?: RequestInit) => Promise<ProductAnswer>;

/** How far the year's tickets are, as the page of months asks it. */
async function gridSearch(ask: Ask): Promise<Exchange> {
  const path = '/rest/api/3/search/jql';
  const requestBody = { jql: 'maintenancePeriod in ("2026-11", "2026-12") AND statusCategory = Done', fields: ['id'], maxResults: 5_000 };
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(requestBody) });
  return { ...exchangeOf('POST', path, answer), requestBody };
}

async function filesTour(ask: Ask, get: (path: string) => Promise<Exchange>): Promise<readonly Exchange[]> {
  const path = '/rest/api/3/issue/HD-7/attachments';
  const body = new FormData();
  body.append('file', new File(['picture'], 'rack.png', { type: 'image/png' }), 'rack.png');
  const attached = await ask(path, { method: 'POST', body, headers: { 'X-Atlassian-Token': 'no-check' } });
  const [{ id } = { id: '' }] = JSON.parse(attached.body) as readonly { readonly id: string }[];
  return [
    { ...exchangeOf('POST', path, attached), requestBody: { file: 'rack.png' } },
    await get('/rest/api/3/attachment/meta'),
    await get('/rest/api/3/issue/HD-7?fields=attachment'),
    await get(`/rest/api/3/attachment/thumbnail/${id}?redirect=false&fallbackToDefault=false`),
  ];
}

/** What a pack, the choice of a binder's team and evidence ask of Confluence: pages with what they say, their files, a file itself and a new one, groups and people. */
async function packTour(ask: Ask, site: Site): Promise<readonly Exchange[]> {
  const space = Object.values(site.world.confluence.spaces).find(({ key }) => key === 'LAKESIDE');
  const page = space?.homepageId ?? '';
  const upload = `/wiki/rest/api/content/${page}/child/attachment`;
  const grace = Object.values(site.world.jira.people).find(({ name }) => name === 'grace');
  const body = new FormData();
  body.append('file', new File(['plan'], 'plan.pdf', { type: 'application/pdf' }), 'plan.pdf');
  const init = { method: 'POST', body, headers: { 'X-Atlassian-Token': 'no-check' } };
  const made = await site.rest.request(upload, init, { caller: { kind: 'person', accountId: grace?.accountId ?? '' } });
  const { results } = (await made.json()) as { readonly results: readonly { readonly id: string }[] };
  const paths = [
    `/wiki/api/v2/pages?id=${page}&limit=1&body-format=atlas_doc_format`,
    `/wiki/api/v2/pages/${page}/attachments?limit=250`,
    `${upload}/${results[0]?.id ?? ''}/download`,
    '/wiki/rest/api/group?limit=10',
    '/wiki/rest/api/group/picker?query=tech&limit=10',
    `/wiki/rest/api/search/user?cql=${encodeURIComponent('user.fullname~"ad"')}&limit=10`,
  ];
  const proof = new FormData();
  proof.append('file', new File(['signed'], 'signed.pdf', { type: 'application/pdf' }), 'signed.pdf');
  const added = await ask(upload, { ...init, body: proof });
  return [
    { ...exchangeOf('POST', upload, added), requestBody: { file: 'signed.pdf' } },
    ...(await Promise.all(paths.map(async (path) => exchangeOf('GET', path, await ask(path))))),
  ];
}

function exchangeOf(method: string, path: string, { status, body, isAttachment }: ProductAnswer): Exchange {
  const answer = isAttachment || body === '' ? {} : { responseBody: JSON.parse(body) as unknown };
  return { by: 'app', method, path, status, ...answer };
}
