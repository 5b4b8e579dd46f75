import type { Instant } from '../../src/platform/rules/units';
import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const ticket = 'HD-114';
const today = { from: '2026-11-20T08:00:00.000Z' as Instant, to: '2026-11-21T08:00:00.000Z' as Instant };

async function forgotten(): Promise<TestSite> {
  const site = await openTestSite();
  await site.signIn('ada').call('startTimer', aStart(), { ticket });
  await site.advance({ minutes: 25 });
  return site;
}

const timerOf = async (site: TestSite) => (await site.signIn('ada').call('openClock', {}, { ticket })).timer;

async function stop(site: TestSite): Promise<void> {
  const timer = await timerOf(site);
  const technician = site.signIn('ada').accountId;
  if (timer) await site.signIn('grace').call('stopFor', { technician, timer: timer.id, reason: 'Forgotten' });
}

const reported = async (site: TestSite): Promise<number> => (await site.signIn('grace').call('openTeamReport', today)).total.worked;

describe('stopping somebody’s clock, with a failure at any of its calls', () => {
  it('saves the time once, with the reason', async () => {
    const failures = await sweep({
      open: forgotten,
      act: stop,
      holds: async (site) => {
        await stop(site);
        expect((await site.signIn('ada').call('openClock', {}, { ticket })).mine).toMatchObject([
          { startedAt: '2026-11-20T15:00:00.000Z', stoppedAt: '2026-11-20T15:25:00.000Z', stoppedFor: { reason: 'Forgotten' } },
        ]);
        expect(await reported(site)).toBe(25 * 60_000);
      },
    });
    expect(failures).toBeGreaterThan(5);
  });
});

describe('filing the time of the last hour, with a failure at any of its calls', () => {
  it('leaves every report as it was', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await forgotten();
        await stop(site);
        await site.advance({ seconds: 15 });
        return site;
      },
      act: (site) => site.advance({ hours: 1 }),
      holds: async (site) => {
        expect(await reported(site)).toBe(25 * 60_000);
        await site.advance({ hours: 2 });
        expect(await reported(site)).toBe(25 * 60_000);
        expect(Object.keys(site.site.world.forge.kvs.entities['timesheet'] ?? {})).toHaveLength(1);
      },
    });
    expect(failures).toBeGreaterThan(5);
  }, 60_000);
});
