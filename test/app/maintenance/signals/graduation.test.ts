import type { ClientId } from '../../../../src/clients/rules/client';
import { withMonitor } from '../../../support/monitor';
import { openTestSite } from '../../../support/site';

const client = 'client-1' as ClientId;
const item = 'rem-offsite-copy';
const about = { client, item };

async function openFirm() {
  const site = await openTestSite();
  const [ada, grace] = [site.signIn('ada'), site.signIn('grace')];
  const monitor = await withMonitor(site);
  const ticketOf = async (period: string) => {
    await site.runAction('create-maintenance-tickets', { period, client });
    const tickets = await site.maintenanceTickets(period);
    const found = tickets.find(({ properties }) => (properties['rounds-maintenance'] as { client: string }).client === client);
    if (!found) throw new Error(`There is no ticket for ${period}.`);
    return found.key;
  };
  /** Checks the item by hand in a month, right after the monitor has said something of it. */
  const check = async (period: string, number: number, said: { status?: string; value?: number }) => {
    const ticket = await ticketOf(period);
    await monitor.send({ item, ...said });
    await site.advance({ minutes: 1 });
    await ada.call('letSingleRunLater', { later: true }, { ticket });
    await ada.call('markItem', { item, state: 'done', number }, { ticket });
    await ada.call('shareProgress', {}, { ticket });
  };
  const shown = async () => (await ada.call('openMonitoredClient', { client })).items.find((each) => each.item === item);
  const tierIn = async (period: string) => {
    const opened = await ada.call('openChecklist', {}, { ticket: await ticketOf(period) });
    return opened.outcome === 'checklist' && opened.view.items.find(({ id }) => id === item)?.tier;
  };
  return { site, ada, grace, monitor, check, shown, tierIn };
}

type Firm = Awaited<ReturnType<typeof openFirm>>;

/** The off-site copy is 20 hours old, which passes the limit of 48, and the monitor says so too. */
const agree = { status: 'ok', value: 20 };

async function proven({ ada, monitor, site }: Firm): Promise<void> {
  await monitor.send({ item, status: 'alert', value: 60 });
  await site.advance({ minutes: 1 });
  await ada.call('proveAlert', about);
}

async function graduated(): Promise<Firm> {
  const firm = await openFirm();
  await proven(firm);
  for (const period of ['2026-11', '2026-12', '2027-01']) await firm.check(period, 20, agree);
  await firm.grace.call('approveGraduation', about);
  return firm;
}

describe('practice 4: an item leaves the monthly list', () => {
  it('after three straight months of agreement and one proven test alert, approved by a manager, on new tickets', async () => {
    const { shown, tierIn, grace } = await graduated();
    expect(await shown()).toMatchObject({
      tier: 'automatic',
      evidence: { approved: { by: grace.accountId, months: ['2026-11', '2026-12', '2027-01'], proven: { alert: { value: 60 } } } },
    });
    expect([await tierIn('2027-01'), await tierIn('2027-02')]).toEqual(['remote', 'automatic']);
  });

  it('not after two months, and the sentence says what is missing', async () => {
    const firm = await openFirm();
    await firm.check('2026-11', 20, agree);
    await firm.check('2026-12', 20, agree);
    await expect(firm.grace.call('approveGraduation', about)).rejects.toMatchObject({
      sentence: 'Hand and monitor agree in November 2026 and December 2026; 1 more in a row is needed. No test alert has been proven yet.',
    });
    expect(await firm.tierIn('2027-01')).toBe('remote');
  });

  it('by a manager alone', async () => {
    const firm = await openFirm();
    await expect(firm.ada.call('approveGraduation', about)).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('not on an alert that never came', async () => {
    const { ada } = await openFirm();
    await expect(ada.call('proveAlert', about)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('with the alert proven by ticking the item for it within a day', async () => {
    const { ada, monitor, site, shown } = await openFirm();
    await site.runAction('create-maintenance-tickets', { period: '2026-11', client });
    const [ticket] = await site.maintenanceTickets('2026-11');
    await monitor.send({ item, status: 'alert' });
    await site.advance({ hours: 1 });
    const on = { ticket: ticket?.key ?? '' };
    await ada.call('letSingleRunLater', { later: true }, on);
    await ada.call('markItem', { item: 'rem-monitor-proof', state: 'done', note: 'Stopped the copy; the alert came.' }, on);
    await ada.call('shareProgress', {}, on);
    expect(await shown()).toMatchObject({ evidence: { proven: { by: ada.accountId, alert: { status: 'alert' } } } });
  });
});

describe('practice 4: an item comes back', () => {
  it('by itself after one missed alert, with the reason, on new tickets', async () => {
    const firm = await graduated();
    await firm.check('2027-02', 60, agree);
    expect(await firm.shown()).toMatchObject({
      tier: 'remote',
      evidence: {
        sentBack: {
          why: 'February 2027: found to fail by hand (60 hours since last off-site copy) while monitoring said ok (20 hours since last off-site copy).',
        },
      },
      missing: ['Hand and monitor have not agreed yet; 3 more in a row are needed.', 'No test alert has been proven yet.'],
    });
    expect(await firm.tierIn('2027-03')).toBe('remote');
  });

  it('when a technician reports an alert that was missed, on new tickets, with new evidence before it graduates again', async () => {
    const firm = await graduated();
    await firm.site.advance({ minutes: 1 });
    await firm.ada.call('reportMissedAlert', { ...about, what: 'The copy had stopped on Monday.' });
    expect(await firm.shown()).toMatchObject({
      tier: 'remote',
      evidence: { sentBack: { why: 'Alert missed: The copy had stopped on Monday.', by: firm.ada.accountId } },
    });
    expect([await firm.tierIn('2027-01'), await firm.tierIn('2027-02')]).toEqual(['remote', 'remote']);
    await expect(firm.grace.call('approveGraduation', about)).rejects.toMatchObject({ code: 'badInput' });
    await expect(firm.ada.call('reportMissedAlert', { ...about, what: 'Again.' })).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('not when the monitor had raised the alert', async () => {
    const firm = await graduated();
    await firm.check('2027-02', 60, { status: 'alert', value: 60 });
    expect(await firm.shown()).toMatchObject({ tier: 'automatic' });
  });

  it('when a manager says why, and may be left to monitoring again on new evidence alone', async () => {
    const firm = await graduated();
    const why = 'The agent was replaced.';
    await firm.site.advance({ minutes: 1 });
    await firm.grace.call('takeBackFromMonitoring', { ...about, why });
    expect(await firm.shown()).toMatchObject({ tier: 'remote', evidence: { sentBack: { why }, approved: { by: firm.grace.accountId } } });
    await expect(firm.grace.call('approveGraduation', about)).rejects.toMatchObject({ code: 'badInput' });
  });

  it('also where the master checklist itself leaves it to monitoring: disk free', async () => {
    const { site, ada, monitor } = await openFirm();
    await site.runAction('create-maintenance-tickets', { period: '2026-11', client });
    const [ticket] = await site.maintenanceTickets('2026-11');
    await monitor.send({ value: 41 });
    await site.advance({ minutes: 1 });
    await ada.call('letSingleRunLater', { later: true }, { ticket: ticket?.key ?? '' });
    await ada.call('markItem', { item: 'auto-disk-free', state: 'done', number: 9 }, { ticket: ticket?.key ?? '' });
    await site.advance({ hours: 1 });
    const { items } = await ada.call('openMonitoredClient', { client });
    expect(items.find((each) => each.item === 'auto-disk-free')).toMatchObject({
      tier: 'remote',
      evidence: { sentBack: { why: 'November 2026: found to fail by hand (9 % free) while monitoring said ok (41 % free).' } },
    });
  });
});

describe('practice 15: a duty of the client', () => {
  it('that was missed three months running is flagged for the roadmap meeting', async () => {
    const { site, ada, grace } = await openFirm();
    const flagged = async () => (await grace.call('openMonitoring', {})).clients.find(({ id }) => id === client)?.neglected;
    for (const period of ['2026-09', '2026-10', '2026-11']) {
      expect(await flagged()).toEqual([]);
      await site.runAction('create-maintenance-tickets', { period, client });
      const [ticket] = await site.maintenanceTickets(period);
      const on = { ticket: ticket?.key ?? '' };
      await ada.call('letSingleRunLater', { later: true }, on);
      await ada.call('markItem', { item: 'ons-media-handover', state: 'couldNotDo', note: 'Nobody had swapped the tape.' }, on);
      await ada.call('shareProgress', {}, on);
    }
    expect(await flagged()).toEqual([
      { item: 'ons-media-handover', title: 'Hand media to the named custodian', months: ['2026-09', '2026-10', '2026-11'] },
    ]);
  });
});

describe('practice 14: coverage', () => {
  it('is 44 of 59 for every client, until an item is handed over', async () => {
    const { grace } = await openFirm();
    const { clients } = await grace.call('openMonitoring', {});
    expect(clients).toHaveLength(12);
    expect(clients[0]?.coverage).toEqual({ items: 59, automatic: 12, remote: 32, onSite: 15, outsourced: 0 });
  });
});
