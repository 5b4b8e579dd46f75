import type { Hono } from 'hono';
import { httpApp } from './http';
import { openSite } from './open-site';
import { documentOf } from './pages/shell/document-of';
import type { Site } from './site';

interface Browser {
  get(path: string): Promise<Response>;
  html(path: string): Promise<string>;
  post(path: string, form: Record<string, string>): Promise<Response>;
  ask(path: string, body: object): Promise<Response>;
}

const accountOf = (site: Site, name: string) => Object.values(site.world.jira.people).find((person) => person.name === name)!.accountId;

/** Somebody's browser, signed in through the sign-in page. */
async function browserOf(app: Hono, site: Site, name: string): Promise<Browser> {
  const signedIn = await app.request('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ accountId: accountOf(site, name), next: '/queues' }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const request = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(path, { ...init, headers: { cookie } }));
  return {
    get: request,
    html: async (path) => (await request(path)).text(),
    post: (path, form) => request(path, { method: 'POST', body: new URLSearchParams(form) }),
    ask: (path, body) => request(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

async function opened() {
  const site = await openSite();
  const app = httpApp(site);
  const issue = Object.values(site.world.jira.issues).find(({ key }) => key === 'HD-120')!;
  return { site, app, issue, ada: await browserOf(app, site, 'ada'), grace: await browserOf(app, site, 'grace') };
}

const basic = (email: string, token: string) => ({ authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}` });
const sealIn = (html: string, module: string) => new RegExp(`data-module="${module}" data-seal="([^"]+)"`).exec(html)![1]!;

describe('signing in', () => {
  it('sends who is not signed in to the sign-in page and back', async () => {
    const { app } = await opened();
    const away = await app.request('/browse/HD-120');
    expect([away.status, away.headers.get('location')]).toEqual([302, '/sign-in?next=%2Fbrowse%2FHD-120']);
  });

  it('never sends anybody off the site', async () => {
    const { app, site } = await opened();
    const body = new URLSearchParams({ accountId: accountOf(site, 'ada'), next: '//elsewhere.example' });
    expect((await app.request('/sign-in', { method: 'POST', body })).headers.get('location')).toBe('/queues');
  });

  it('takes e-mail and token for REST, and refuses a wrong token', async () => {
    const { app } = await opened();
    const as = (token: string) => app.request('/rest/api/3/myself', { headers: basic('ada@harbor.example', token) });
    expect((await as('ada')).status).toBe(200);
    expect((await as('grace')).status).toBe(401);
    expect((await app.request('/wiki/api/v2/spaces', { headers: basic('ada@harbor.example', 'ada') })).status).toBe(200);
  });

  it('shows customers the portal and no tickets', async () => {
    const { app, site } = await opened();
    const pat = await browserOf(app, site, 'pat');
    const away = await pat.get('/browse/HD-120');
    expect([away.status, away.headers.get('location')]).toEqual([302, '/servicedesk/customer/user/requests']);
    expect(await pat.html('/servicedesk/customer/user/requests')).toContain('<h1>Requests</h1>');
  });

  it('lets no other web page change anything', async () => {
    const { app } = await opened();
    const forged = await app.request('/__site/reset', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(forged.status).toBe(403);
  });
});

describe('the issue view', () => {
  it('shows text as text', async () => {
    const { ada, issue } = await opened();
    issue.summary = '<script>alert(1)</script>';
    expect(await ada.html('/browse/HD-120')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
  });

  it('shows the panel only where the property is that it asks for', async () => {
    const { ada, issue } = await opened();
    expect(await ada.html('/browse/HD-120')).not.toContain('data-module="checklist"');
    issue.properties['rounds-maintenance'] = { items: 59, open: 22 };
    const html = await ada.html('/browse/HD-120');
    expect(html).toContain('data-module="checklist"');
    expect(html).toContain('37 of 59 done');
  });

  it('says in one sentence why something was refused, and changes nothing', async () => {
    const { ada, issue } = await opened();
    const refused = await ada.post('/browse/HD-120/worklog', { timeSpent: 'a while' });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('role="alert"');
    expect(issue.worklogs).toEqual([]);
  });

  it('logs work, comments and edits in the name of who is signed in', async () => {
    const { ada, site, issue } = await opened();
    await ada.post('/browse/HD-120/worklog', { timeSpent: '1h 30m', text: 'Cleaned the drum' });
    await ada.post('/browse/HD-120/comment', { text: 'On it' });
    await ada.post('/browse/HD-120/fields', { priority: 'Low' });
    const author = accountOf(site, 'ada');
    expect(issue.worklogs).toMatchObject([{ author, timeSpentSeconds: 5400 }]);
    expect(issue.comments).toMatchObject([{ author }]);
    expect(issue.priority).toBe('Low');
  });
});

describe('lists', () => {
  it('shows what the query finds, or why it cannot', async () => {
    const { ada } = await opened();
    expect(await ada.html('/queues?jql=key+%3D+HD-120')).toContain('href="/browse/HD-120"');
    expect(await ada.html('/search?jql=nonsense+%3D+1')).toMatch(/role="alert"[^<]*>[^<]*nonsense/);
  });
});

describe('Automation', () => {
  it('runs a rule for an administrator and shows its outputs', async () => {
    const { grace, site } = await opened();
    await grace.post(`/automation/${site.forge.automation.rules[0]!.id}/run`, {});
    expect(await grace.html('/automation')).toMatch(/data-output="created"><dt>Created<\/dt><dd>12<\/dd>/);
  });

  it('is not for others', async () => {
    const { ada, site } = await opened();
    expect((await ada.post(`/automation/${site.forge.automation.rules[0]!.id}/run`, {})).status).toBe(403);
    expect(site.forge.automation.runs).toEqual([]);
  });

  it('saves a daily rule that is due at that time in the maker’s time zone', async () => {
    const { grace, site } = await opened();
    await grace.post('/automation', {
      action: 'create-maintenance-tickets',
      name: 'Each morning',
      rhythm: '24',
      time: '06:30',
      'input.period': '',
    });
    const nextAt = Date.parse('2026-11-21T06:30:00-08:00');
    expect(site.forge.automation.rules.at(-1)).toMatchObject({
      name: 'Each morning',
      trigger: { kind: 'scheduled', everyHours: 24, nextAt },
    });
  });
});

describe('the bridge', () => {
  it('believes where a module stands from the seal, not from the browser', async () => {
    const { ada } = await opened();
    const seal = sealIn(await ada.html('/browse/HD-120'), 'timer');
    const opening = await ada.ask('/__site/bridge/invoke', { seal, functionKey: 'openClock', payload: {}, person: 'x', extension: {} });
    expect(await opening.json()).toMatchObject({ value: { ok: true, value: { ticket: { key: 'HD-120' } } } });
    expect((await ada.ask('/__site/bridge/invoke', { seal: `x${seal}`, functionKey: 'openClock' })).status).toBe(403);
  });

  it('refuses a page that was made for somebody else', async () => {
    const { ada, grace } = await opened();
    const seal = sealIn(await ada.html('/browse/HD-120'), 'timer');
    expect((await grace.ask('/__site/bridge/invoke', { seal, functionKey: 'openClock' })).status).toBe(401);
  });

  it('reaches REST as the person, within the scopes of the app', async () => {
    const { ada } = await opened();
    const seal = sealIn(await ada.html('/browse/HD-120'), 'timer');
    const call = (restPath: string, fetchRequestInit = {}) =>
      ada.ask('/__site/bridge/fetch-product', { seal, product: 'jira', restPath, fetchRequestInit });
    const checked = { method: 'POST', body: JSON.stringify({ globalPermissions: ['ADMINISTER'] }) };
    expect(await (await call('/rest/api/3/myself')).json()).toMatchObject({ value: { status: 200 } });
    expect(await (await call('/rest/api/3/permissions/check', checked)).json()).toMatchObject({ value: { status: 401 } });
  });
});

describe('the app’s resources', () => {
  it('are nothing outside of their folder', async () => {
    const { app } = await opened();
    expect((await app.request('/__forge/resources/surfaces/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

describe('Confluence', () => {
  it('shows a space’s tree and a page, and lets a person change its text by hand', async () => {
    const { ada, site } = await opened();
    const space = Object.values(site.world.confluence.spaces).find(({ key }) => key === 'LAKESIDE')!;
    const page = Object.values(site.world.confluence.pages).find(({ title, spaceId }) => title === 'Tech Notes' && spaceId === space.id)!;
    const address = `/wiki/spaces/LAKESIDE/pages/${page.id}`;
    expect(await ada.html(address)).toContain('the rack key hangs behind the front desk');
    await ada.post(`/wiki/spaces/LAKESIDE/edit/${page.id}`, {
      version: '1',
      title: 'Tech Notes',
      'text-0': 'One.\n\nTwo.',
      more: 'Three.',
    });
    const html = await ada.html(address);
    for (const text of ['One.', 'Two.', 'Three.']) expect(html).toContain(`<p>${text}</p>`);
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const { ada, site } = await opened();
    const page = Object.values(site.world.confluence.pages).find(({ title }) => title === 'Tech Notes')!;
    const key = site.world.confluence.spaces[page.spaceId]!.key;
    const answer = await ada.post(`/wiki/spaces/${key}/edit/${page.id}`, { version: '0', title: 'Tech Notes', more: 'Mine.' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/Version must be incremented[\s\S]*Mine\./);
  });
});

describe('the portal', () => {
  it('shows a customer its request with public comments only', async () => {
    const { app, site } = await opened();
    const pat = await browserOf(app, site, 'pat');
    const issue = Object.values(site.world.jira.issues).find(
      ({ organizations, comments, requestTypeId }) => organizations.includes('1') && comments.length > 0 && requestTypeId !== null,
    )!;
    issue.comments.push({ ...issue.comments[0]!, id: '99', public: false, body: documentOf('Not for the customer.') });
    const html = await pat.html(`/servicedesk/customer/portal/10000/${issue.key}`);
    expect(html).toContain(issue.summary);
    expect(html).not.toContain('Not for the customer.');
    const quinn = await browserOf(app, site, 'quinn');
    expect((await quinn.get(`/servicedesk/customer/portal/10000/${issue.key}`)).status).toBe(404);
  });
});
