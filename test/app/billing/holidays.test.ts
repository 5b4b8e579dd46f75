import { dateOnly } from '../../../src/platform/rules/units';
import { october, openDesk, work } from './a-desk';

const columbusDay = { date: dateOnly('2026-10-12'), name: 'Columbus Day' };

describe('the firm’s holidays', () => {
  it('are what every policy prices by; a closed month keeps those it was priced with', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-12T14:00');
    await site.settle();
    await grace.call('saveHolidays', { version: 0, holidays: [columbusDay] });
    const { statement, hash } = await grace.call('openStatement', asked(october));
    expect(statement.charges).toMatchObject([{ amount: 30_000, lines: [{ hours: 'holiday', multiplier: 300 }] }]);
    await grace.call('closeStatement', { ...asked(october), hash, reason: 'Checked by hand' });
    await grace.call('saveHolidays', { version: 1, holidays: [] });
    const closed = await grace.call('openStatement', asked(october));
    expect(closed.statement.charges).toMatchObject([{ amount: 30_000 }]);
    expect(closed.intact).toBe(true);
    const { statement: next } = await grace.call('openStatement', asked('2026-11' as never));
    expect(next.adjustments).toEqual([]);
  });

  it('changed since a month was opened keep it from being closed unseen', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-12T14:00');
    const { hash } = await grace.call('openStatement', asked(october));
    await grace.call('saveHolidays', { version: 0, holidays: [columbusDay] });
    expect(await grace.call('closeStatement', { ...asked(october), hash, reason: 'Seen' })).toMatchObject({ outcome: 'changedMeanwhile' });
  });

  it('are kept once: a policy is adopted without any', async () => {
    const { grace } = await openDesk();
    await grace.call('saveHolidays', { version: 0, holidays: [columbusDay] });
    const { versions, holidays } = await grace.call('openPolicies', {});
    expect([versions.map(({ policy }) => policy.hours.holidays), holidays]).toEqual([[[]], [columbusDay]]);
  });
});
