import type { Month } from '../../../src/platform/rules/units';
import { roundTrips } from '../../support/round-trips';
import { october, openDesk, work } from './a-desk';

const february = '2026-02' as Month;
const totals = (adjustments: readonly { readonly month: string; readonly after: number; readonly before: number }[]) =>
  adjustments.map(({ month, before, after }) => [month, before, after]);

/** February and all months up to September are closed, as far as their work was known. */
async function longClosed() {
  const desk = await openDesk();
  const { site, grace, asked } = desk;
  const early = await work(site, 'ada', '2026-02-05T15:00');
  await site.advance({ hours: 1 });
  const close = async (month: Month) => {
    const { hash } = await grace.call('openStatement', asked(month));
    return grace.call('closeStatement', { ...asked(month), hash, reason: 'Checked by hand' });
  };
  for (const month of ['02', '03', '04', '05', '06', '07', '08', '09']) await close(`2026-${month}` as Month);
  return { ...desk, early, close };
}

describe('what comes long after a month was closed', () => {
  it('is charged in the next open month, however old it is, and only once', async () => {
    const { site, grace, asked, close } = await longClosed();
    await site.advance({ days: 2 });
    await work(site, 'ada', '2026-02-06T15:00', { minutes: 30 });
    expect(totals((await grace.call('openStatement', asked(october))).statement.adjustments)).toEqual([[february, 0, 5_000]]);
    await close(october);
    const november = '2026-11' as Month;
    expect((await grace.call('openStatement', asked(november))).statement.adjustments).toEqual([]);
    await work(site, 'ada', '2026-02-09T15:00', { minutes: 15 });
    expect(totals((await grace.call('openStatement', asked(november))).statement.adjustments)).toEqual([[february, 0, 2_500]]);
  });

  it('is given back where it was thrown away', async () => {
    const { ada, grace, asked, early } = await longClosed();
    await ada.call('deleteEntry', { entry: early });
    expect(totals((await grace.call('openStatement', asked(october))).statement.adjustments)).toEqual([[february, 10_000, 0]]);
  });

  it('costs a second round of calls then, and none otherwise', async () => {
    const { site, grace, asked } = await longClosed();
    const sequential = async () => (await roundTrips(site, () => grace.call('openStatement', asked(october)))).sequential;
    expect(await sequential()).toBe(1);
    await work(site, 'ada', '2026-02-06T15:00');
    expect(await sequential()).toBe(2);
  });
});
