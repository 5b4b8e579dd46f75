import { dateOnly } from '../../../src/platform/rules/units';
import { openTestSite } from '../../support/site';

const christmas = { date: dateOnly('2026-12-25'), name: 'Christmas Day' };
const newYear = { date: dateOnly('2027-01-01'), name: 'New Year’s Day' };

describe('the firm’s holidays', () => {
  it('are kept in the order of the year, and seen by everybody', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.signIn('grace').call('saveHolidays', { version: 0, holidays: [newYear, christmas] });
    expect(await site.signIn('ada').call('openHolidays', {})).toEqual({ outcome: 'holidays', holidays: [christmas, newYear], version: 1 });
  });

  it('are changed by a manager alone, and never over somebody else’s change', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const list = { version: 0, holidays: [christmas] };
    await expect(site.signIn('ada').call('saveHolidays', list)).rejects.toThrow('Only a service manager can do this.');
    await site.signIn('grace').call('saveHolidays', list);
    await expect(site.signIn('grace').call('saveHolidays', list)).rejects.toThrow(/Somebody else changed the holidays/);
  });
});
