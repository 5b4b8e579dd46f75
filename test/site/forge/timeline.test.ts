import { openToySite } from './toy/open-toy-site';
import type { Step } from './toy/step';

type Toy = Awaited<ReturnType<typeof openToySite>>;
type Events = Extract<Step, { do: 'push' }>['events'];

const start = Date.parse('2026-11-20T15:00:00Z');
const push = (events: Events, queue = 'work'): Step => ({ do: 'push', queue, events });
/** `mark:retries:seconds since the start`, in the order of time. */
const marks = ({ site }: Toy) =>
  Object.keys(site.world.forge.kvs.plain)
    .map((key) => key.split(':'))
    .filter(([kind]) => kind === 'mark')
    .map(([, mark, retries, at]) => `${mark}:${retries}:${(Number(at) - start) / 1_000}`)
    .sort();

describe('a queue', () => {
  it('delivers what is due, and keeps what is not', async () => {
    const toy = await openToySite();
    await toy.first(push([{ body: { mark: 'now' } }, { body: { mark: 'later' }, delayInSeconds: 60 }]));
    expect(marks(toy)).toEqual([]);
    await toy.site.advance({ seconds: 59 });
    expect(marks(toy)).toEqual(['now:0:0']);
    await toy.site.advance({ seconds: 1 });
    expect(marks(toy)).toContain('later:0:60');
  });

  it('settles by waiting for delays, not for retries', async () => {
    const toy = await openToySite();
    await toy.first(push([{ body: { mark: 'm', retries: 1, retryAfter: 30 }, delayInSeconds: 2 }]));
    await toy.site.settle();
    expect(marks(toy)).toEqual(['m:0:2']);
    expect(toy.site.clock.now()).toBe(start + 2_000);
  });

  it('delivers what a consumer pushes in turn', async () => {
    const toy = await openToySite();
    await toy.first(push([{ body: { mark: 'one', steps: [push([{ body: { mark: 'two' } }])] } }]));
    await toy.site.settle();
    expect(marks(toy)).toEqual(['one:0:0', 'two:0:0']);
  });

  it('calls again after the time that a consumer asks for', async () => {
    const toy = await openToySite();
    const { jobId } = (await toy.first(push([{ body: { mark: 'm', retries: 2, retryAfter: 30 } }]))) as { jobId: string };
    await toy.site.advance({ minutes: 4 });
    expect(marks(toy)).toEqual(['m:0:0', 'm:1:30', 'm:2:60']);
    expect(await toy.first({ do: 'stats', queue: 'work', jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('gives up after a day', async () => {
    const toy = await openToySite();
    await toy.first(push([{ body: { mark: 'm', retries: 1_000, retryAfter: 900 } }]));
    await toy.site.advance({ days: 2 });
    expect(marks(toy)).toHaveLength(97);
    expect(toy.site.world.forge.events).toEqual([]);
  });

  it('does not deliver again what a consumer died of', async () => {
    const toy = await openToySite();
    const { jobId } = (await toy.first(push([{ body: { mark: 'm' } }]))) as { jobId: string };
    toy.site.faults.arm({ kind: 'crashAfter', match: { function: 'work' } });
    await toy.site.advance({ hours: 1 });
    expect(marks(toy)).toEqual(['m:0:0']);
    expect(await toy.first({ do: 'stats', queue: 'work', jobId })).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it.each([
    { limit: 1, seconds: [0, 10, 20] },
    { limit: 2, seconds: [0, 0, 10] },
  ])('runs at most $limit of a key at once, over all queues', async ({ limit, seconds }) => {
    const toy = await openToySite();
    const event = (mark: string) => ({ body: { mark, steps: [{ do: 'wait', milliseconds: 10_000 }] }, concurrency: { key: 'k', limit } });
    await toy.run([push([event('a'), event('b')]), push([event('c')], 'slow')]);
    await toy.site.settle();
    expect(marks(toy)).toEqual(['a', 'b', 'c'].map((mark, at) => `${mark}:0:${seconds[at]}`));
  });

  it('comes twice, or not at all, when told to', async () => {
    const toy = await openToySite();
    toy.site.faults.arm({ kind: 'eventTwice', match: { queue: 'work' } });
    toy.site.faults.arm({ kind: 'eventLost', match: { queue: 'slow' } });
    await toy.run([push([{ body: { mark: 'm', steps: [{ do: 'get', key: 'seen' }] } }]), push([{ body: { mark: 'gone' } }], 'slow')]);
    await toy.site.settle();
    expect(toy.site.forge.invocations.filter(({ kind }) => kind === 'consumer')).toHaveLength(2);
    expect(marks(toy)).toEqual(['m:0:0']);
  });

  it.each([
    { because: 'a queue without consumer', step: push([{ body: {} }], 'nowhere'), error: /no consumer/ },
    {
      because: 'more than 500 events a minute',
      step: { do: 'together', steps: Array.from({ length: 11 }, () => push(Array.from({ length: 50 }, () => ({ body: { mark: 'm' } })))) },
      error: /Too many requests/,
    },
  ] as { because: string; step: Step; error: RegExp }[])('refuses $because', async ({ step, error }) => {
    const { first } = await openToySite({ latency: { stargate: 10 } });
    expect(JSON.stringify(await first(step))).toMatch(error);
  });

  it('delivers by itself where time runs by itself', async () => {
    const toy = await openToySite({ clock: 'running' });
    await toy.first(push([{ body: { mark: 'm' } }]));
    for (let turn = 0; turn < 50 && marks(toy).length === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(marks(toy)).toHaveLength(1);
    toy.site.close();
  });
});

describe('a schedule', () => {
  const ticks = ({ site }: Toy) => Object.keys(site.world.forge.kvs.plain).filter((key) => key.startsWith('tick:'));

  it('fires five minutes after installation and then every hour', async () => {
    const toy = await openToySite();
    await toy.site.advance({ hours: 2, minutes: 5 });
    expect(ticks(toy)).toEqual(['tick:2026-11-20T15:05:00.000Z', 'tick:2026-11-20T16:05:00.000Z', 'tick:2026-11-20T17:05:00.000Z']);
  });

  it('fires every hour of forty days', async () => {
    const toy = await openToySite();
    await toy.site.advance({ to: '2026-12-30T15:00:00Z' });
    expect(ticks(toy)).toHaveLength(960);
  });

  it('takes its turn among the events', async () => {
    const toy = await openToySite();
    const ticksSoFar: Step = { do: 'transact', set: [{ key: 'seen', value: 1 }] };
    await toy.first(
      push([
        { body: { mark: 'before', steps: [ticksSoFar] }, delayInSeconds: 299 },
        { body: { mark: 'after' }, delayInSeconds: 301 },
      ]),
    );
    await toy.site.advance({ minutes: 10 });
    expect(toy.site.forge.invocations.slice(1).map(({ functionKey }) => functionKey)).toEqual(['work', 'tick', 'work']);
  });

  it('fires twice, or not at all, when told to', async () => {
    const toy = await openToySite();
    toy.site.faults.arm({ kind: 'scheduleTwice' });
    toy.site.faults.arm({ kind: 'scheduleSkips', call: 2 });
    await toy.site.advance({ hours: 3 });
    expect(toy.site.forge.invocations).toHaveLength(3);
  });
});

describe('an action', () => {
  const run = ({ site }: Toy, inputs: Record<string, string | number>) => site.forge.automation.run('count', inputs, 'grace');

  it('gets its inputs as declared and answers its outputs', async () => {
    const toy = await openToySite();
    expect(await run(toy, { upTo: '3', word: 'up' })).toMatchObject({ status: 'success', outputs: { said: 'up to 3 for grace' } });
  });

  it.each([
    { because: 'a missing input', inputs: {}, error: 'Up to is required.' },
    { because: 'an input of another type', inputs: { upTo: 'three' }, error: 'Up to must be of type integer.' },
    { because: 'an unknown input', inputs: { upTo: 3, down: 1 }, error: 'Action count has no input down.' },
    { because: 'what the app refuses', inputs: { upTo: -1 }, error: 'Cannot count down.' },
  ])('says what is wrong with $because', async ({ inputs, error }) => {
    expect(await run(await openToySite(), inputs)).toMatchObject({ status: 'failed', error });
  });

  it('runs by its rule when the rule is due, and leaves an audit log', async () => {
    const toy = await openToySite();
    const trigger = { kind: 'scheduled', everyHours: 24, nextAt: start + 3_600_000 } as const;
    toy.site.forge.automation.addRule({ name: 'Daily', action: 'count', inputs: { upTo: 1 }, enabled: true, trigger, owner: 'grace' });
    await toy.site.advance({ days: 2 });
    expect(toy.site.forge.automation.runs).toMatchObject([
      { rule: 'Daily', at: start + 25 * 3_600_000 },
      { rule: 'Daily', at: start + 3_600_000 },
    ]);
  });
});
