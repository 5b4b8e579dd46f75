import { openToySite } from './toy/open-toy-site';
import type { Step } from './toy/step';

const start = Date.parse('2026-11-20T15:00:00Z');
const jira: Step = { do: 'jira', as: 'app', method: 'get', path: '/rest/api/3/issue/HD-1' };

describe('a function', () => {
  it('has the time of the site that invoked it', async () => {
    const [one, other] = await Promise.all([openToySite(), openToySite()]);
    await other.site.advance({ days: 1 });
    const answers = await Promise.all([one.first({ do: 'now' }), other.first({ do: 'now' })]);
    expect(answers).toEqual([
      [start, '2026-11-20T15:00:00.000Z', '1970-01-01T00:00:00.000Z', true],
      [start + 86_400_000, '2026-11-21T15:00:00.000Z', '1970-01-01T00:00:00.000Z', true],
    ]);
  });

  it('waits on the clock of the site', async () => {
    const { run } = await openToySite();
    const [, now] = await run([{ do: 'wait', milliseconds: 20_000 }, { do: 'now' }]);
    expect(now).toContain(start + 20_000);
  });

  it('knows its app, environment and module', async () => {
    const { first } = await openToySite();
    expect(await first({ do: 'context' })).toMatchObject({
      environmentType: 'DEVELOPMENT',
      moduleKey: 'panel',
      license: { isActive: true },
    });
  });

  it('is told who asks and from where, whatever the payload says', async () => {
    const { site } = await openToySite();
    const extension = { type: 'jira:issueContext', issue: { id: '10001', key: 'HD-1' } };
    const context = await site.forge.bridge.invokeResolver({ person: 'ada', moduleKey: 'panel', extension }, 'whoAmI', {
      accountId: 'grace',
    });
    expect(context).toMatchObject({
      accountId: 'ada',
      moduleKey: 'panel',
      cloudId: 'cloud-1',
      extension,
      installContext: 'ari:cloud:jira::site/cloud-1',
    });
  });

  it('that throws shows its screen one sentence only', async () => {
    const { first } = await openToySite();
    await expect(first({ do: 'fail', message: 'secret' })).rejects.toThrow('There was an error invoking the function.');
  });

  it('dies at its time limit, and its later calls do nothing', async () => {
    const { run, site } = await openToySite();
    await expect(
      run([
        { do: 'wait', milliseconds: 26_000 },
        { do: 'set', key: 'a', value: 1 },
      ]),
    ).rejects.toThrow('resolver ran longer than 25 seconds.');
    expect(site.clock.now()).toBe(start + 25_000);
    expect(site.world.forge.kvs.plain).toEqual({});
  });

  it('dies at its time limit on a clock that runs by itself, too', async () => {
    const { site } = await openToySite({ clock: 'running' });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const steps: Step[] = [{ do: 'wait', milliseconds: 10_000_000 }];
    const invoked = site.forge.invoke({
      functionKey: 'work',
      moduleKey: 'work-consumer',
      kind: 'consumer',
      payload: { body: { mark: 'm', steps } },
    });
    await jest.advanceTimersByTimeAsync(300_000);
    jest.useRealTimers();
    expect(await invoked).toMatchObject({ ok: false, failure: 'timedOut' });
    site.close();
  });
});

describe('calls to Jira', () => {
  it.each([
    { as: 'app', caller: { kind: 'app', scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] } },
    { as: 'user', caller: { kind: 'appAsUser', accountId: 'ada', scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] } },
    { as: 'ada', caller: { kind: 'appAsUser', accountId: 'ada', scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] } },
    { as: 'ben', caller: { kind: 'appAsUser', accountId: 'ben', scopes: ['write:jira-work'] } },
  ])('as $as carry $caller.kind with the scopes that allow it', async ({ as, caller }) => {
    const { first, calls } = await openToySite();
    await first({ ...jira, as });
    expect(calls).toEqual([caller]);
  });

  it('as a user need one', async () => {
    const { site } = await openToySite();
    const steps = [{ ...jira, as: 'user' }];
    await site.forge.invoke({ functionKey: 'work', moduleKey: 'work-consumer', kind: 'consumer', payload: { body: { mark: 'm', steps } } });
    expect(site.wire.since(0).at(-1)).toMatchObject({ status: 401, as: 'none' });
  });

  it('are logged with what was sent and answered', async () => {
    const { first, site } = await openToySite({ latency: { jira: 200 } });
    await first({ ...jira, method: 'put', body: { a: 1 } });
    expect(site.wire.since(0)).toEqual([
      {
        at: '2026-11-20T15:00:00.000Z',
        invocation: site.forge.invocations[0]?.id,
        function: 'resolver',
        sequence: 1,
        as: 'app',
        remote: 'jira',
        method: 'PUT',
        path: '/rest/api/3/issue/HD-1',
        requestBody: { a: 1 },
        status: 200,
        responseBody: { method: 'PUT', path: '/rest/api/3/issue/HD-1', body: '{"a":1}' },
        milliseconds: 200,
        points: 0,
      },
    ]);
  });

  it('take time one after another, and once when they go together', async () => {
    const { run, site } = await openToySite({ latency: { jira: 100, kvs: 100 } });
    await run([jira, { do: 'together', steps: [jira, jira, { do: 'get', key: 'a' }] }]);
    expect(site.forge.invocations.at(-1)).toMatchObject({ milliseconds: 200, calls: 4 });
  });
});

describe('a fault', () => {
  const write: Step = { do: 'set', key: 'a', value: 1 };

  it.each([
    { kind: 'crashBefore', done: false },
    { kind: 'crashAfter', done: true },
  ] as const)('$kind ends the invocation; done: $done', async ({ kind, done }) => {
    const { run, site } = await openToySite();
    site.faults.arm({ kind, call: 2, match: { remote: 'kvs' } });
    await expect(run([{ do: 'get', key: 'a' }, jira, write, { do: 'set', key: 'b', value: 1 }])).rejects.toThrow('resolver crashed.');
    expect(Object.keys(site.world.forge.kvs.plain)).toEqual(done ? ['a'] : []);
    expect(site.wire.since(0).at(-1)).toMatchObject({ path: '/api/v1/set', status: 0 });
  });

  it('kills the calls that were on their way beside it', async () => {
    const { first, site } = await openToySite({ latency: { kvs: 10 } });
    site.faults.arm({ kind: 'crashBefore', call: 2 });
    await expect(first({ do: 'together', steps: [write, { do: 'set', key: 'b', value: 1 }] })).rejects.toThrow('crashed');
    expect(Object.keys(site.world.forge.kvs.plain)).toEqual(['a']);
  });

  it('loseAnswer does the work and fails the call', async () => {
    const { run, site } = await openToySite();
    site.faults.arm({ kind: 'loseAnswer', match: { path: '/set' } });
    expect(await run([write, { do: 'get', key: 'a' }])).toEqual([{ error: 'TypeError', message: 'fetch failed' }, 1]);
  });

  it('status answers instead of the service, as often as asked', async () => {
    const { run, site, calls } = await openToySite();
    site.faults.arm({ kind: 'status', status: 429, retryAfter: 7, times: 2, match: { remote: 'jira', method: 'GET' } });
    const answers = await run([jira, jira, jira]);
    expect(answers).toMatchObject([{ status: 429, retryAfter: '7' }, { status: 429 }, { status: 200 }]);
    expect(calls).toHaveLength(1);
    expect(site.faults.armed).toEqual([]);
  });

  it('slow takes longer on the clock', async () => {
    const { first, site } = await openToySite();
    site.faults.arm({ kind: 'slow', milliseconds: 3_000 });
    await first(jira);
    expect(site.clock.now()).toBe(start + 3_000);
  });
});

describe('channels between screens', () => {
  const onTicket = (id: string) => ({ person: 'ada', moduleKey: 'panel', extension: { issue: { id } } });

  it('reach the same module on the same ticket', async () => {
    const { site } = await openToySite();
    const heard: unknown[] = [];
    const stop = site.forge.bridge.subscribe(onTicket('1'), 'news', false, (payload) => heard.push(payload));
    site.forge.bridge.publish(onTicket('1'), 'news', 'here', false);
    site.forge.bridge.publish(onTicket('2'), 'news', 'elsewhere', false);
    site.forge.bridge.publish(onTicket('1'), 'news', 'everywhere', true);
    stop();
    site.forge.bridge.publish(onTicket('1'), 'news', 'too late', false);
    expect(heard).toEqual(['here']);
  });

  it('reach everybody when they are global', async () => {
    const { site } = await openToySite();
    const heard: unknown[] = [];
    site.forge.bridge.subscribe(onTicket('1'), 'news', true, (payload) => heard.push(payload));
    site.forge.bridge.publish(onTicket('2'), 'news', 'everywhere', true);
    expect(heard).toEqual(['everywhere']);
  });
});

describe('the optional product', () => {
  const step: Step = { do: 'confluence', as: 'user', method: 'get', path: '/wiki/api/v2/spaces' };

  it('hears who asks once it is connected', async () => {
    const { first, calls } = await openToySite();
    expect(await first(step)).toMatchObject({ status: 200 });
    expect(calls).toMatchObject([{ kind: 'appAsUser', accountId: 'ada' }]);
  });

  it('answers the app 404 and its screens an error while it is not', async () => {
    const { first, site, calls } = await openToySite();
    site.forge.connectConfluence(false);
    expect(await first(step)).toMatchObject({ status: 404 });
    const screen = { person: 'ada', moduleKey: 'panel', extension: {} };
    await expect(site.forge.bridge.fetchProduct(screen, 'confluence', step.path, {})).rejects.toThrow('confluence is not connected');
    expect(calls).toEqual([]);
  });
});
