import type { Calls } from '../../src/calls';
import { dateOnly, instant, type TimeZone } from '../../src/platform/rules/units';
import { openTestSite } from '../support/site';
import { sweep } from '../support/sweep';

const zone = 'America/Los_Angeles' as TimeZone;
const date = dateOnly('2026-11-20');
const wholeShift: Calls['addEntry']['input'] = {
  id: '0f3a2b9c-6f52-4f6e-9a0e-2f6d1c8b7a55',
  ticket: 'HD-7',
  kind: 'remote',
  startedAt: instant('2026-11-20T16:30:00.000Z'),
  stoppedAt: instant('2026-11-21T01:30:00.000Z'),
  note: 'Replaced the server',
  internalNote: '',
};

const openEvening = async () => {
  const site = await openTestSite({ seed: 'harbor' });
  await site.advance({ hours: 12 });
  return site;
};

it('enters work once and brings it to Jira once, whatever call of it dies or is not answered', async () => {
  const runs = await sweep({
    open: openEvening,
    act: (site) => site.signIn('ada').call('addEntry', wholeShift),
    holds: async (site) => {
      const ada = site.signIn('ada');
      await ada.call('addEntry', wholeShift);
      await site.advance({ hours: 2 });
      expect((await ada.call('openDay', { date, zone })).entries).toHaveLength(1);
      expect(await site.worklogs('HD-7', wholeShift.id)).toHaveLength(1);
    },
  });
  expect(runs).toBeGreaterThan(9);
}, 60_000);

it('submits a day and opens it again, whatever call of it dies or is not answered', async () => {
  await sweep({
    open: async () => {
      const site = await openEvening();
      await site.signIn('ada').call('addEntry', wholeShift);
      return site;
    },
    act: async (site) => {
      await site.signIn('ada').call('submitDay', { date, zone });
      await site.signIn('ada').call('reopenDay', { date, reason: 'Too early' });
    },
    holds: async (site) => {
      const ada = site.signIn('ada');
      await ada.call('submitDay', { date, zone });
      await ada.call('reopenDay', { date, reason: 'Too early' });
      const { record } = (await ada.call('openDay', { date, zone })).days[0] ?? {};
      const steps = record?.steps.map(({ what }) => what) ?? [];
      expect(record?.submitted).toBe(false);
      expect(steps.every((what, index) => what === (index % 2 === 0 ? 'reopened' : 'submitted'))).toBe(true);
    },
  });
}, 60_000);
