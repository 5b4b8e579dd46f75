import { accountingLines } from '../../../src/billing/rules/accounting-lines';
import { cents, type DateOnly } from '../../../src/platform/rules/units';
import { roundTrips } from '../../support/round-trips';
import { garrison, october, openDesk, work } from './a-desk';

/** A client an hour and a half away, a visit of an hour, and a technician whose wage is 20. */
async function visited() {
  const desk = await openDesk();
  await work(desk.site, 'ada', '2026-10-05T14:00', { kind: 'onSite' });
  const { costs } = await desk.grace.call('openPolicies', {});
  const wages = { ...costs, wages: { technician: cents(2_000) } };
  return { ...desk, costs, wages };
}

describe('the margin of a month', () => {
  it('is for service managers: labour with its factor, miles, and what is left (practices 59, 63 and 66)', async () => {
    const { grace, ada, asked, wages } = await visited();
    await grace.call('saveCosts', { costs: wages, version: 0 });
    const { margins } = await grace.call('openMargins', asked(october));
    // 120 miles at 76 cents, three hours on the way and one on site at 25
    expect(margins).toMatchObject({ total: { charged: 40_000, cost: 9_120 + 10_000, margin: 40_000 - 19_120 } });
    await expect(ada.call('openMargins', asked(october))).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('names the owner who has no wage instead of telling half of it (practice 61)', async () => {
    const { grace, ada, asked, wages } = await visited();
    await grace.call('saveCosts', { costs: wages, version: 0 });
    await grace.call('saveBillingTeam', { team: { currency: 'USD', roles: { [ada.accountId]: 'owner' } }, version: 0 });
    expect((await grace.call('openMargins', asked(october))).margins).toEqual({ outcome: 'blocked', roles: ['Owner'] });
  });

  it('takes one round of calls', async () => {
    const { site, grace, asked } = await visited();
    expect((await roundTrips(site, () => grace.call('openMargins', asked(october)))).sequential).toBe(1);
  });
});

describe('what a client sees', () => {
  /** Names of fields. */
  const ours = /"[^"]*(wage|factor|margin|parking|mileage|milesPerHour|breakEven|cost)[^"]*":/i;

  it('has nothing of what our time costs: neither the statement that is shown and printed, nor the files, nor a technician’s part of it', async () => {
    const { grace, ada, asked, wages } = await visited();
    await grace.call('saveCosts', { costs: { ...wages, wages: { technician: cents(123_457) } }, version: 0 });
    const shown = await grace.call('openStatement', asked(october));
    const own = await ada.call('openStatement', asked(october));
    const dates = { date: '2026-11-01' as DateOnly, due: '2026-12-01' as DateOnly };
    const files = (['QuickBooks', 'Xero'] as const).map((to) => accountingLines(shown.statement, to, dates));
    for (const seen of [shown, own, files]) {
      expect(JSON.stringify(seen)).toMatch(/400/);
      expect(JSON.stringify(seen)).not.toMatch(ours);
      expect(JSON.stringify(seen)).not.toMatch(/123457|1234\.57/);
    }
  });

  it('has nothing of it in the list of months, closed or not', async () => {
    const { grace, asked, wages } = await visited();
    await grace.call('saveCosts', { costs: wages, version: 0 });
    const { hash } = await grace.call('openStatement', asked(october));
    await grace.call('closeStatement', { ...asked(october), hash, reason: 'Checked by hand' });
    const { statements } = await grace.call('listStatements', { month: october });
    expect(statements.find(({ client }) => client === garrison.client)?.closed).not.toBeNull();
    expect(JSON.stringify(statements)).not.toMatch(ours);
  });
});
