import { cents, type Instant } from '../../../src/platform/rules/units';
import { aStart } from '../../support/builders';
import { roundTrips } from '../../support/round-trips';
import { garrison, november, october, openDesk, work } from './a-desk';

const autumn = { from: '2026-10-01T00:00:00.000Z' as Instant, to: '2026-12-01T00:00:00.000Z' as Instant };

async function reported() {
  const desk = await openDesk();
  const { costs } = await desk.grace.call('openPolicies', {});
  await desk.grace.call('saveCosts', { costs: { ...costs, wages: { technician: cents(2_000) } }, version: 0 });
  const report = async () => {
    const view = await desk.grace.call('openBillingReport', autumn);
    if (view.report.outcome === 'blocked') throw new Error(view.report.roles.join());
    return view.report;
  };
  return { ...desk, report };
}

describe('the report for managers', () => {
  it('adds up hours and margins of clients in any range, also what was filed in timesheets', async () => {
    const { site, report } = await reported();
    await work(site, 'ada', '2026-10-05T14:00');
    await site.advance({ hours: 2 });
    await work(site, 'ben', '2026-11-05T14:00', { minutes: 30 });
    expect((await report()).byClient).toMatchObject([{ client: garrison.client, worked: 5_400_000, charged: 15_000, cost: 3_750 }]);
  });

  it('knows what was said about entries and agreed with clients', async () => {
    const { site, grace, report } = await reported();
    const free = await work(site, 'ada', '2026-10-05T14:00');
    await work(site, 'ada', '2026-11-05T14:00');
    await grace.call('markEntry', { client: garrison.client, month: october, entry: free, purpose: 'liaison' });
    const { terms, version } = await grace.call('openTerms', { client: garrison.client });
    await grace.call('saveTerms', { client: garrison.client, terms: { ...terms, rates: { remote: cents(12_000) } }, version });
    expect((await report()).total).toMatchObject({ worked: 7_200_000, charged: 12_000 });
  });

  it('is for service managers, and names the role without a wage (practice 61)', async () => {
    const { site, ada, grace } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    await expect(ada.call('openBillingReport', autumn)).rejects.toMatchObject({ code: 'notAllowed' });
    expect((await grace.call('openBillingReport', autumn)).report).toEqual({ outcome: 'blocked', roles: ['Technician'] });
  });

  it('takes two rounds of calls', async () => {
    const { site, grace } = await reported();
    await work(site, 'ada', '2026-10-05T14:00');
    const { sequential } = await roundTrips(site, () => grace.call('openBillingReport', autumn));
    expect(sequential).toBe(2);
  });
});

describe('work on site', () => {
  it('without a reason is refused (practice 70)', async () => {
    const { ada } = await openDesk();
    const start = { id: crypto.randomUUID(), kind: 'onSite' as const, ticket: garrison.ticket };
    await expect(ada.call('startTimer', start)).rejects.toMatchObject({ code: 'badInput', sentence: /^Say why somebody has to go there/ });
    expect(await ada.call('startTimer', { ...start, reason: 'handsNeeded' })).toMatchObject({ timer: { reason: 'handsNeeded' } });
  });

  it('keeps its reason through an interruption, for the statement and the count of errands (practices 70 and 71)', async () => {
    const { site, ada, grace, asked, report } = await reported();
    const here = { ticket: garrison.ticket };
    const { timer } = await ada.call('startTimer', { ...aStart('onSite'), reason: 'errand', ...here });
    await site.advance({ minutes: 10 });
    const other = await ada.call('interruptTimer', { ...aStart(), ticket: garrison.otherTicket, from: timer.id });
    await site.advance({ minutes: 10 });
    const back = await ada.call('goBack', { id: crypto.randomUUID(), ticket: timer.ticket.id, from: other.timer.id });
    expect(back.timer).toMatchObject({ kind: 'onSite', reason: 'errand' });
    await site.advance({ minutes: 10 });
    await ada.call('stopTimer', { timer: back.timer.id, note: 'Brought a cable', internalNote: '' });
    const { statement } = await grace.call('openStatement', asked(november));
    expect(statement.charges.flatMap((charge) => charge.work).filter(({ kind }) => kind === 'onSite')).toMatchObject([
      { reason: 'errand', purpose: 'errand' },
      { reason: 'errand', purpose: 'errand' },
    ]);
    expect(statement.questions.filter(({ about }) => about === 'noReason')).toEqual([]);
    expect((await report()).errands).toEqual([{ month: november, errands: 2, reviewStock: false }]);
    await site.advance({ hours: 2 });
    expect((await report()).errands).toEqual([{ month: november, errands: 2, reviewStock: false }]);
  });
});
