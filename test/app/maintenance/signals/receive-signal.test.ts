import { Monitor, withMonitor, type Sending } from '../../../support/monitor';
import { openTestSite, type TestSite } from '../../../support/site';

const open = async () => {
  const site = await openTestSite();
  return { site, monitor: await withMonitor(site), grace: site.signIn('grace') };
};

const diskFree = async (site: TestSite) => {
  const { items } = await site.signIn('ada').call('openMonitoredClient', { client: 'client-1' as never });
  return items.find(({ item }) => item === 'auto-disk-free')?.signals;
};

const now = '2026-11-20T15:00:00.000Z';
const storeCalls = (site: TestSite, since: number) => site.wire.since(since).filter(({ remote }) => remote === 'kvs').length;

describe('a signal', () => {
  it('is kept as the last of its client and item', async () => {
    const { site, monitor } = await open();
    expect(await monitor.send({ value: 41 })).toEqual({ status: 200, outcome: 'taken' });
    expect(await diskFree(site)).toEqual([{ status: 'ok', value: 41, at: now, since: now, place: '' }]);
  });

  it('names its client by id, or by name in any case', async () => {
    const { site, monitor } = await open();
    const [client] = (await site.signIn('grace').call('listClients', {})).clients.filter(({ id }) => id === 'client-1');
    expect(await monitor.send({ client: client?.name.toUpperCase() ?? '' })).toMatchObject({ outcome: 'taken' });
    expect(await diskFree(site)).toHaveLength(1);
  });

  it('is taken once when it comes twice, also when others came between', async () => {
    const { site, monitor } = await open();
    await monitor.send({ id: 'a', status: 'alert' });
    expect(await monitor.send({ id: 'a', status: 'alert' })).toEqual({ status: 200, outcome: 'alreadyTaken' });
    await site.advance({ minutes: 1 });
    await monitor.send({ id: 'b' });
    expect(await monitor.send({ id: 'a', status: 'alert', at: '2026-11-20T15:01:00Z' })).toMatchObject({ outcome: 'alreadyTaken' });
    expect(await diskFree(site)).toMatchObject([{ status: 'ok' }]);
  });

  it('is taken once when it comes twice at the same moment', async () => {
    const { monitor } = await open();
    const outcomes = await Promise.all([monitor.send({ id: 'a' }), monitor.send({ id: 'a' }), monitor.send({ id: 'b' })]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['alreadyTaken', 'taken', 'taken']);
  });

  it('never replaces a newer one', async () => {
    const { site, monitor } = await open();
    await monitor.send({ value: 41 });
    expect(await monitor.send({ value: 60, at: '2026-11-20T14:59:59.999Z' })).toEqual({ status: 200, outcome: 'older' });
    expect(await diskFree(site)).toMatchObject([{ value: 41 }]);
  });

  it.each<{ sending: Sending; status: number; because: string }>([
    { sending: { client: 'client-99' }, status: 404, because: 'no client has that id' },
    { sending: { client: 'Nobody & Sons' }, status: 404, because: 'no client has that name' },
    { sending: { item: 'auto-nothing' }, status: 404, because: 'no checklist has that item' },
    { sending: { status: 'fine' }, status: 400, because: 'there is no such status' },
    { sending: { at: 'yesterday' }, status: 400, because: 'the instant is none' },
    { sending: { value: 'much' }, status: 400, because: 'the value is no number' },
    { sending: { at: '2026-11-20T15:05:01Z' }, status: 400, because: 'it is dated in the future' },
  ])('is refused with $status when $because, and nothing is kept', async ({ sending, status }) => {
    const { site, monitor } = await open();
    expect(await monitor.send(sending)).toEqual({ status, outcome: 'refused' });
    expect(Object.keys(site.site.world.forge.kvs.entities['signal'] ?? {})).toEqual([]);
  });

  it('that belongs nowhere is shown to the manager, with how often it came', async () => {
    const { monitor, grace } = await open();
    await monitor.send({ client: 'Nobody & Sons' });
    await monitor.send({ client: 'Nobody & Sons' });
    await monitor.send({ item: 'auto-nothing' });
    expect((await grace.call('openMonitoring', {})).refused).toMatchObject([
      { client: 'client-1', item: 'auto-nothing', why: 'unknown-item', count: 1 },
      { client: 'Nobody & Sons', item: 'auto-disk-free', why: 'unknown-client', count: 2 },
    ]);
  });
});

describe('the signature of a signal', () => {
  const body = JSON.stringify({ id: 'a', client: 'client-1', item: 'auto-disk-free', status: 'ok', at: now });

  it.each([
    { at: '2026-11-20T14:55:00Z', status: 200, because: 'it is five minutes old' },
    { at: '2026-11-20T14:54:59Z', status: 401, because: 'it is a second older than that' },
    { at: '2026-11-20T15:05:00Z', status: 200, because: 'the clock of the sender is five minutes ahead' },
    { at: '2026-11-20T15:05:01Z', status: 401, because: 'the clock of the sender is more than that ahead' },
  ])('answers $status when $because', async ({ at, status }) => {
    const { monitor } = await open();
    expect((await monitor.sendText(body, { at })).status).toBe(status);
  });

  it.each([
    { headers: {}, because: 'there is none' },
    { headers: { 'x-rounds-timestamp': '1795186800', 'x-rounds-signature': `sha256=${'0'.repeat(64)}` }, because: 'it is wrong' },
    { headers: { 'x-rounds-timestamp': '1795186800', 'x-rounds-signature': 'sha256=00' }, because: 'it is too short' },
    { headers: { 'x-rounds-timestamp': 'now', 'x-rounds-signature': `sha256=${'0'.repeat(64)}` }, because: 'the time is none' },
  ])('is refused when $because', async ({ headers }) => {
    const { monitor } = await open();
    expect(await monitor.post(body, headers)).toEqual({ status: 401, outcome: 'refused' });
  });

  it('covers the body: another body under it is refused, and so is one that cannot be read', async () => {
    const { site, monitor } = await open();
    const other = new Monitor(site, 'guessed');
    expect(await other.sendText(body)).toEqual({ status: 401, outcome: 'refused' });
    expect(await other.sendText('{')).toEqual({ status: 401, outcome: 'refused' });
    expect(await monitor.sendText('{')).toEqual({ status: 400, outcome: 'refused' });
    expect(await monitor.post(body, {}, 'GET')).toEqual({ status: 405, outcome: 'refused' });
  });

  it('is worth nothing while no secret was made, and under a former secret', async () => {
    const site = await openTestSite();
    expect(await new Monitor(site, '').send()).toMatchObject({ status: 401 });
    const former = await withMonitor(site);
    expect(await former.send()).toMatchObject({ outcome: 'taken' });
    const monitor = await withMonitor(site);
    expect(await former.send()).toMatchObject({ status: 401 });
    expect(await monitor.send()).toMatchObject({ outcome: 'taken' });
  });

  it('is made with a secret that only a manager makes, and that is in no log', async () => {
    const { site, monitor } = await open();
    await monitor.send();
    expect(site.wire.text()).not.toContain(monitor.secret);
    expect(JSON.stringify(site.site.world.forge.kvs.entities)).not.toContain(monitor.secret);
    await expect(site.signIn('ada').call('rotateSignalSecret', {})).rejects.toMatchObject({ code: 'notAllowed' });
    expect(await site.signIn('ada').call('openMonitoring', {})).toMatchObject({ address: null, mayManage: false });
  });
});

describe('a signal on its way', () => {
  it('costs two calls to the store, the first of an item as well as the next, and one when it is known', async () => {
    const { site, monitor } = await open();
    await monitor.send();
    const cost = async (sending: Sending) => {
      const since = site.wire.count;
      await monitor.send(sending);
      return storeCalls(site, since);
    };
    expect(await cost({ item: 'auto-services', id: 'x' })).toBe(2);
    expect(await cost({ item: 'auto-services' })).toBe(2);
    expect(await cost({ client: 'client-2', item: 'auto-services' })).toBe(2);
    expect(await cost({ item: 'auto-services', id: 'x' })).toBe(1);
  });

  it('is answered 503 while the store asks to wait, so that the sender sends it again', async () => {
    const { site, monitor } = await open();
    site.arm({ kind: 'status', status: 429, match: { function: 'receive-signal' } });
    expect(await monitor.send({ id: 'a' })).toEqual({ status: 503, outcome: 'busy' });
    expect(await monitor.send({ id: 'a' })).toMatchObject({ outcome: 'taken' });
  });
});
