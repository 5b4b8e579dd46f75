import { dateOnly, instant, type Instant, type TimeZone } from '../../src/platform/rules/units';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const day = { date: dateOnly('2026-11-20'), zone: 'America/Los_Angeles' as TimeZone };
/** A time of that Friday in Los Angeles, where it is seven in the morning. */
const at = (wall: string): Instant => instant(new Date(`2026-11-20T${wall}:00-08:00`).toISOString());
const path = '/rest/api/3/issue/HD-7/worklog';
const id = crypto.randomUUID();
const ada = (site: TestSite) => site.signIn('ada');
const openDay = (site: TestSite) => ada(site).call('openDay', day);

const opened = () => openTestSite({ seed: 'harbor' });

async function logInJira(site: TestSite): Promise<string> {
  const body = { started: at('05:00').replace('Z', '+0000'), timeSpentSeconds: 1_800 };
  return ((await site.jira('ada').post(path, body)).body as { id: string }).id;
}

const heard = async (site: TestSite): Promise<void> => {
  await site.advance({ seconds: 2 });
  await site.settle();
};

/** A worklog that Ada wrote in Jira, known to the app. */
async function withWorklog(): Promise<TestSite> {
  const site = await opened();
  await logInJira(site);
  await heard(site);
  return site;
}

/** An entry of an hour, whose worklog somebody made half an hour, or deleted, in Jira. */
const withDifference = (how: 'changed' | 'deleted') => async (): Promise<TestSite> => {
  const site = await opened();
  const facts = { startedAt: at('05:00'), stoppedAt: at('06:00'), kind: 'remote', note: 'Disk', internalNote: '' } as const;
  await ada(site).call('addEntry', { id, ticket: 'HD-7', ...facts });
  await site.settle();
  const [written] = await site.worklogs('HD-7', id);
  if (how === 'deleted') await site.jira('ada').delete(`${path}/${written!.id}`);
  else await site.jira('ada').put(`${path}/${written!.id}`, { timeSpentSeconds: 1_800 });
  await heard(site);
  return site;
};

describe('with a failure at any of its calls', () => {
  it('a worklog of Jira becomes one entry, with no second worklog', async () => {
    const [worklog] = (await openDay(await withWorklog())).inJira;
    const adopt = (site: TestSite) =>
      ada(site).call('adoptWorklog', { worklog: worklog!.id, id, kind: 'remote', note: 'By hand', internalNote: '' });
    const failures = await sweep({
      open: withWorklog,
      act: async (site) => {
        await adopt(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        await adopt(site).catch(() => undefined);
        await site.advance({ minutes: 70 });
        expect(await openDay(site)).toMatchObject({
          inJira: [],
          entries: [{ id, startedAt: at('05:00'), stoppedAt: at('05:30'), worklog: { state: 'written' } }],
        });
        expect(await site.worklogs('HD-7', id)).toMatchObject([{ id: worklog!.id, timeSpentSeconds: 1_800 }]);
      },
    });
    expect(failures).toBeGreaterThan(15);
  }, 60_000);

  it.each([
    { how: 'changed', keep: 'theirs', minutes: 30 },
    { how: 'deleted', keep: 'ours', minutes: 60 },
  ] as const)(
    'of an entry and its worklog that was $how in Jira, $keep holds in both: $minutes minutes',
    async ({ how, keep, minutes }) => {
      const theirs = how === 'deleted' ? null : { startedAt: at('05:00'), stoppedAt: at('05:30'), note: 'Disk' };
      const settle = (site: TestSite) => ada(site).call('settleDifference', { entry: id, keep, theirs });
      const failures = await sweep({
        open: withDifference(how),
        act: async (site) => {
          await settle(site);
          await site.advance({ seconds: 15 });
        },
        holds: async (site) => {
          await settle(site).catch(() => undefined);
          await site.advance({ minutes: 70 });
          const { entries } = await openDay(site);
          expect(entries.map(({ startedAt, stoppedAt }) => (Date.parse(stoppedAt) - Date.parse(startedAt)) / 60_000)).toEqual([minutes]);
          const logged = await site.worklogs('HD-7', id);
          expect(logged.map(({ timeSpentSeconds }) => timeSpentSeconds / 60)).toEqual([minutes]);
        },
      });
      expect(failures).toBeGreaterThan(5);
    },
    60_000,
  );

  it.each(['written', 'changed', 'deleted'] as const)(
    'a worklog that is %s in Jira is known to the day at the latest with the hour',
    async (what) => {
      const said = { written: [at('05:30')], changed: [at('06:00')], deleted: [] };
      const failures = await sweep({
        open: what === 'written' ? opened : withWorklog,
        act: async (site) => {
          if (what === 'written') await logInJira(site);
          else {
            const own = (await site.worklogs('HD-7')).find(({ started }) => Date.parse(started) === Date.parse(at('05:00')));
            if (what === 'changed') await site.jira('ada').put(`${path}/${own!.id}`, { timeSpentSeconds: 3_600 });
            else await site.jira('ada').delete(`${path}/${own!.id}`);
          }
          await heard(site);
        },
        holds: async (site) => {
          await site.advance({ minutes: 70 });
          const { inJira, entries } = await openDay(site);
          expect(inJira.map(({ stoppedAt }) => stoppedAt)).toEqual(said[what]);
          expect(entries).toEqual([]);
        },
      });
      expect(failures).toBeGreaterThan(5);
    },
    60_000,
  );

  it('the hourly look at Jira’s lists misses no worklog whose event was lost', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await opened();
        site.arm({ kind: 'eventLost', match: { module: 'worklogs' } });
        await logInJira(site);
        await heard(site);
        return site;
      },
      act: (site) => site.advance({ hours: 1 }),
      holds: async (site) => {
        await site.advance({ minutes: 70 });
        expect((await openDay(site)).inJira).toHaveLength(1);
      },
    });
    expect(failures).toBeGreaterThan(5);
  }, 60_000);
});
