import { openSite } from '../open-site';
import { controlApp } from './control-app';

async function withControls() {
  const site = await openSite();
  const app = controlApp(site);
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await app.request(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, text, json: () => JSON.parse(text) as unknown };
  };
  return { site, send };
}

describe('the controls of a site', () => {
  it('move its time and fire what became due', async () => {
    const { send, site } = await withControls();
    expect((await send('POST', '/clock', { advance: { hours: 1 } })).json()).toEqual({ now: '2026-11-20T16:00:00.000Z' });
    expect((await send('POST', '/clock', { set: '2026-11-21T00:00:00Z' })).json()).toEqual({ now: '2026-11-21T00:00:00.000Z' });
    expect(site.forge.invocations.filter(({ moduleKey }) => moduleKey === 'hourly')).toHaveLength(9);
  });

  it('arm failures and take them back', async () => {
    const { send, site } = await withControls();
    const fault = { kind: 'status', status: 429, retryAfter: 3, call: 2, match: { remote: 'jira' } };
    expect((await send('POST', '/faults', [fault, { kind: 'eventTwice' }])).json()).toEqual({ armed: [fault, { kind: 'eventTwice' }] });
    await send('DELETE', '/faults');
    expect(site.faults.armed).toEqual([]);
  });

  it('run an action as Automation would', async () => {
    const { send } = await withControls();
    const body = { action: 'create-maintenance-tickets', inputs: { period: '2026-12' }, as: 'grace' };
    expect((await send('POST', '/automation', body)).json()).toMatchObject({ status: 'success', outputs: { created: 12 } });
  });

  it('show every call of the app as a line of JSON', async () => {
    const { send, site } = await withControls();
    await send('POST', '/automation', { action: 'create-maintenance-tickets' });
    const lines = (await send('GET', '/wire')).text.trimEnd().split('\n');
    expect(lines).toHaveLength(site.wire.count);
    expect(JSON.parse(lines[0]!)).toMatchObject({ sequence: 1, function: 'create-tickets', at: '2026-11-20T15:00:00.000Z' });
    expect((await send('GET', `/wire?since=${lines.length - 1}`)).text.trimEnd()).toBe(lines.at(-1));
  });

  it('connect Confluence to the app and take it away', async () => {
    const { send } = await withControls();
    await send('POST', '/confluence', { connected: false });
    expect((await send('GET', '/state')).json()).toMatchObject({ installation: { confluence: false } });
    await send('POST', '/confluence', { connected: true });
    expect((await send('GET', '/state')).json()).toMatchObject({ installation: { confluence: true } });
  });

  it('tell its state and begin it anew', async () => {
    const { send } = await withControls();
    await send('POST', '/clock', { advance: { days: 1 } });
    expect((await send('POST', '/reset', { seed: 'empty' })).json()).toEqual({ now: '2026-11-20T15:00:00.000Z' });
    expect((await send('GET', '/state')).json()).toMatchObject({ now: '2026-11-20T15:00:00.000Z', issues: 0, wireCalls: 0 });
  });

  it.each([
    { path: '/clock', body: { advance: { hours: 'one' } } },
    { path: '/clock', body: {} },
    { path: '/clock', body: { set: '2026-11-20T14:59:59Z' } },
    { path: '/faults', body: { kind: 'earthquake' } },
    { path: '/automation', body: { action: 'a', as: 'nobody' } },
    { path: '/reset', body: { seeds: 'harbor' } },
  ])('refuse $body', async ({ path, body }) => {
    const { send } = await withControls();
    expect((await send('POST', path, body)).status).toBe(400);
  });
});
