import { instant } from '../../src/platform/rules/units';
import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep, type Scenario } from '../support/sweep';

const [first, second] = ['HD-7', 'HD-8'];
const on = (ticket: string) => ({ ticket });
const start = aStart();
const next = aStart();

/** Ada started at 15:00 on the first ticket; it is 15:25. */
async function working(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  await site.signIn('ada').call('startTimer', start, on(first));
  await site.advance({ minutes: 25 });
  return site;
}

const ada = (site: TestSite) => site.signIn('ada');
const clock = (site: TestSite) => ada(site).call('openClock', {}, on(first));

const interrupt = (site: TestSite) => ada(site).call('interruptTimer', { ...next, from: start.id, at: at('15:25') }, on(second));
const stop = (site: TestSite) =>
  ada(site).call('stopTimer', { timer: start.id, note: 'Disk replaced', internalNote: '', at: at('15:25') }, on(first));
const undo = (site: TestSite) => ada(site).call('undoStop', { entry: start.id }, on(first));
const move = (site: TestSite) => ada(site).call('moveEntry', { entry: start.id, ticket: second }, on(first));

const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);

/** What a technician does who saw an error: the same once more. */
const again = (act: Scenario['act']) => (site: TestSite) => act(site).catch(() => undefined);

describe('with a failure at any of its calls', () => {
  it('an interruption loses no second and counts none twice', async () => {
    const failures = await sweep({
      open: working,
      act: async (site) => {
        await interrupt(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        await again(interrupt)(site);
        await site.advance({ hours: 2 });
        const { timer, parked, mine } = await clock(site);
        expect(timer).toMatchObject({ id: next.id, startedAt: at('15:25'), ticket: { key: second } });
        expect(parked).toMatchObject([{ ticket: { key: first } }]);
        expect(mine).toMatchObject([{ id: start.id, startedAt: at('15:00'), stoppedAt: at('15:25') }]);
        expect(await site.worklogs(first, start.id)).toMatchObject([{ timeSpentSeconds: 25 * 60 }]);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });

  it('an undone stop leaves one clock that runs from its old start, and no worklog', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await working();
        await stop(site);
        return site;
      },
      act: async (site) => {
        await undo(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        if ((await clock(site)).timer === null) await again(undo)(site);
        await site.advance({ hours: 2 });
        const { timer, mine } = await clock(site);
        expect(timer).toMatchObject({ startedAt: at('15:00'), ticket: { key: first } });
        expect(mine).toEqual([]);
        expect(await site.worklogs(first, start.id)).toEqual([]);
      },
    });
    expect(failures).toBeGreaterThan(8);
  });

  it('a moved entry has its one worklog on the new ticket and none on the old', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await working();
        await stop(site);
        await site.advance({ minutes: 1 });
        return site;
      },
      act: async (site) => {
        await move(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        await again(move)(site);
        await site.advance({ hours: 3 });
        expect(await site.worklogs(first, start.id)).toEqual([]);
        expect(await site.worklogs(second, start.id)).toMatchObject([{ timeSpentSeconds: 25 * 60 }]);
        expect((await clock(site)).mine).toMatchObject([{ ticket: { key: second }, worklog: { state: 'written' } }]);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });

  it('an entry that was edited after an answer was lost has one worklog, and it says what the entry says', async () => {
    const site = await working();
    site.arm({ kind: 'loseAnswer', match: { method: 'POST', path: '/worklog' } });
    await stop(site);
    await site.advance({ seconds: 15 });
    const facts = { kind: 'remote', startedAt: at('15:00'), stoppedAt: at('15:20'), note: 'Disk replaced', internalNote: '' } as const;
    await ada(site).call('editEntry', { entry: start.id, facts });
    await site.advance({ hours: 1 });
    expect(await site.worklogs(first, start.id)).toMatchObject([{ timeSpentSeconds: 20 * 60 }]);
  });
});
