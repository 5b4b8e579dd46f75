import { requireEventScope } from './event-scopes';
import { openToySite } from './toy/open-toy-site';

type Toy = Awaited<ReturnType<typeof openToySite>>;

const start = Date.parse('2026-11-20T15:00:00Z');
const created = (mark: string, more: Readonly<Record<string, unknown>> = {}) => ({
  event: 'avi:jira:created:issue',
  payload: () => ({ eventType: 'avi:jira:created:issue', mark, ...more }),
});
const updated = (mark: string, byApp: boolean) => ({ event: 'avi:jira:updated:issue', byApp, payload: () => ({ mark }) });
/** `mark:retries:seconds since the start`, in the order of time. */
const marks = ({ site }: Toy) =>
  Object.keys(site.world.forge.kvs.plain)
    .map((key) => key.split(':'))
    .map(([, mark, retries, at]) => `${mark}:${retries}:${(Number(at) - start) / 1_000}`)
    .sort();

describe('a product event', () => {
  it('reaches the trigger that listens to it, a moment later and with its payload', async () => {
    const toy = await openToySite();
    toy.site.announce(created('m', { issue: { id: '10001' } }));
    toy.site.announce({ event: 'avi:jira:deleted:issue', payload: () => ({ mark: 'unheard' }) });
    expect(marks(toy)).toEqual([]);
    await toy.site.settle();
    expect(marks(toy)).toEqual(['m:0:1']);
    const [row] = Object.values(toy.site.world.forge.kvs.plain);
    expect(row?.value).toEqual({ eventType: 'avi:jira:created:issue', mark: 'm', issue: { id: '10001' }, selfGenerated: false });
  });

  it('of the app itself is told as such, and not at all where the trigger ignores it', async () => {
    const toy = await openToySite();
    toy.site.announce({ ...created('own'), byApp: true });
    toy.site.announce(updated('ownUpdate', true));
    toy.site.announce(updated('update', false));
    await toy.site.settle();
    expect(marks(toy)).toEqual(['own:0:1', 'update:0:1']);
    expect(Object.values(toy.site.world.forge.kvs.plain)[0]?.value).toMatchObject({ selfGenerated: true });
  });

  it('comes again when the function asks for it, four times at most', async () => {
    const toy = await openToySite();
    toy.site.announce(created('m', { retries: 9 }));
    await toy.site.advance({ minutes: 4 });
    expect(marks(toy)).toEqual(['m:0:1', 'm:1:31', 'm:2:61', 'm:3:91', 'm:4:121']);
    expect(toy.site.world.forge.productEvents).toEqual([]);
  });

  it('does not come again when the function died of it', async () => {
    const toy = await openToySite();
    toy.site.faults.arm({ kind: 'crashBefore', match: { function: 'watch' } });
    toy.site.announce(created('m'));
    await toy.site.advance({ minutes: 4 });
    expect(toy.site.forge.invocations.filter(({ kind }) => kind === 'trigger')).toMatchObject([{ ok: false, failure: 'crashed' }]);
    expect(marks(toy)).toEqual([]);
  });

  it('comes twice, or not at all, when told to', async () => {
    const toy = await openToySite();
    toy.site.faults.arm({ kind: 'eventTwice', match: { module: 'on-created' } });
    toy.site.faults.arm({ kind: 'eventLost', match: { module: 'on-updated' } });
    toy.site.announce(created('m'));
    toy.site.announce(updated('gone', false));
    await toy.site.settle();
    expect(toy.site.forge.invocations.filter(({ kind }) => kind === 'trigger')).toHaveLength(2);
    expect(marks(toy)).toEqual(['m:0:1']);
  });

  it('larger than 200 kB reaches nobody', async () => {
    const toy = await openToySite();
    toy.site.announce(created('m', { text: 'x'.repeat(200_001) }));
    await toy.site.settle();
    expect(marks(toy)).toEqual([]);
  });

  it.each([
    { event: 'avi:jira:created:worklog', scopes: ['storage:app'], error: /needs the scope read:jira-work/ },
    { event: 'avi:jira:changed:weather', scopes: ['read:jira-work'], error: /sends no avi:jira:changed:weather/ },
  ])('$event is refused with the scopes $scopes', ({ event, scopes, error }) => {
    expect(() => requireEventScope(event, scopes)).toThrow(error);
  });
});
