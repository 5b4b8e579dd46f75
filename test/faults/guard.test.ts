import type { TimeZone } from '../../src/platform/rules/units';
import { settingsAtFirst } from '../../src/time/rules/day/person-settings';
import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const ticket = 'HD-114';
const start = aStart();

/** Five minutes before midnight in Singapore, where Ada is; her clock runs since eleven and was last touched twenty minutes later. */
async function night(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  await ada.call('saveSettings', { settings: settingsAtFirst('Asia/Singapore' as TimeZone), version: 0 }, { ticket });
  await ada.call('startTimer', start, { ticket });
  await site.advance({ minutes: 20 });
  await ada.call('keepNote', { timer: start.id, note: 'Disk is copying', internalNote: '' }, { ticket });
  await site.advance({ to: '2026-11-20T15:55:00.000Z' });
  return site;
}

it('a clock that was forgotten over night ends once, at the last sign, and Jira hears nothing, whatever call of the guard fails', async () => {
  const failures = await sweep({
    open: night,
    act: (site) => site.advance({ minutes: 10 }),
    holds: async (site) => {
      await site.advance({ minutes: 70 });
      const { timer, mine } = await site.signIn('ada').call('openClock', {}, { ticket });
      expect(timer).toBeNull();
      expect(mine).toMatchObject([
        { id: start.id, startedAt: '2026-11-20T15:00:00.000Z', stoppedAt: '2026-11-20T15:20:00.000Z', worklog: { state: 'none' } },
      ]);
      expect(Date.parse(mine[0]?.review?.ranUntil ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-11-20T16:00:00.000Z'));
      expect(await site.worklogs(ticket, start.id)).toEqual([]);
    },
  });
  expect(failures).toBeGreaterThan(10);
}, 60_000);
