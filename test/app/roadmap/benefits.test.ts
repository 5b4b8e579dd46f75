import { cents, dateOnly } from '../../../src/platform/rules/units';
import { aDevice } from '../../rules/roadmap/builders';
import { agreedMeeting, clientNamed } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';

describe('the benefits of meetings', () => {
  it('practices 48 and 55: are five figures and the purchases no plan foresaw, for each client', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('answerQuestion', { question: 'sv-satisfaction', typed: '4' }, { page });
    await grace.call('answerQuestion', { question: 'dc-policies', typed: 'backup' }, { page });
    await grace.call('finishMeeting', {}, { page });
    const client = await clientNamed(grace, 'Lakeside Dental');
    const bought = aDevice({ id: crypto.randomUUID(), planned: false, bought: dateOnly('2026-08-01') });
    await grace.call('saveDevices', { client, put: [bought], take: [] });
    const line = {
      id: 'line',
      title: 'Servers',
      plan: '1y',
      plannedFor: { year: 2027, quarter: 2 },
      recurring: 'once',
      each: cents(600_000),
      count: 2,
      labour: cents(0),
    } as const;
    await grace.call('savePlanLine', { client, line });
    const { clients } = await grace.call('openBenefits', {});
    expect(clients.find(({ id }) => id === client)?.brought).toMatchObject({
      meetings: 1,
      policiesAccepted: { accepted: 1, proposed: 1 },
      plannedSales: 1_200_000,
      serviceScores: [4],
      unplanned: 1,
    });
    expect((await roundTrips(site, () => grace.call('openBenefits', {}))).sequential).toBeLessThanOrEqual(2);
  });
});
