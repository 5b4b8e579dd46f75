import { withMonitor } from '../../../support/monitor';
import { move } from '../../../support/resolved';
import { openTestSite } from '../../../support/site';

const automatic = [
  'auto-critical-errors',
  'auto-services',
  'auto-disk-free',
  'auto-agent-coverage',
  'auto-backup-job',
  'auto-av-current',
  'auto-patch-level',
  'auto-raid-smart',
  'auto-cpu-memory',
  'auto-uptime',
  'auto-cert-expiry',
  'auto-server-room-climate',
];

async function openMonth() {
  const site = await openTestSite();
  await site.runAction('create-maintenance-tickets');
  const tickets = await site.maintenanceTickets('2026-11');
  const ticket = tickets.find(({ properties }) => (properties['rounds-maintenance'] as { client: string }).client === 'client-1');
  if (!ticket) throw new Error('The first client has no ticket.');
  const ada = site.signIn('ada');
  const view = async () => {
    const opened = await ada.call('openChecklist', {}, { ticket: ticket.key });
    if (opened.outcome !== 'checklist') throw new Error('no checklist');
    return opened.view;
  };
  const tick = async (item: string, number?: number) => {
    await ada.call('letSingleRunLater', { later: true }, { ticket: ticket.key });
    await ada.call('markItem', { item, state: 'done', ...(number === undefined ? {} : { number }) }, { ticket: ticket.key });
  };
  return { site, monitor: await withMonitor(site), ticket: ticket.key, ada, view, tick };
}

describe('an automatic item on the ticket', () => {
  it('needs no tick and shows the last signal (practice 3: 2 min ago)', async () => {
    const { site, monitor, view } = await openMonth();
    await monitor.send({ value: 41 });
    await site.advance({ minutes: 2 });
    const { signals, progress, marks } = await view();
    expect(signals).toEqual({
      'auto-disk-free': { status: 'ok', value: 41, at: '2026-11-20T15:00:00.000Z', since: '2026-11-20T15:00:00.000Z' },
    });
    expect([progress.open, progress.byTier.automatic.open, marks]).toEqual([58, 11, {}]);
  });

  it('is checked by hand again once the signal is older than 24 h (practice 3)', async () => {
    const { site, monitor, view } = await openMonth();
    await monitor.send({ value: 41 });
    await site.advance({ hours: 24 });
    expect((await view()).progress.open).toBe(58);
    await site.advance({ seconds: 1 });
    expect((await view()).progress.open).toBe(59);
  });

  it('fails and stays open while the monitor warns, until it is ok again or somebody has dealt with it', async () => {
    const { site, monitor, view, tick } = await openMonth();
    await monitor.send({ status: 'alert', value: 9 });
    expect((await view()).progress).toMatchObject({ open: 59, failed: 1 });
    await site.advance({ minutes: 5 });
    await tick('auto-disk-free', 20);
    await monitor.send({ status: 'alert', value: 9 });
    expect((await view()).progress).toMatchObject({ open: 58, failed: 0 });
    await site.advance({ minutes: 5 });
    await monitor.send({ value: 41 });
    await site.advance({ minutes: 5 });
    await monitor.send({ status: 'alert', value: 8 });
    expect((await view()).progress).toMatchObject({ open: 59, failed: 1 });
  });

  it('fails when the value is beyond the limit, whatever the monitor calls it', async () => {
    const { monitor, view } = await openMonth();
    await monitor.send({ value: 14.9 });
    expect((await view()).progress).toMatchObject({ open: 59, failed: 1 });
  });
});

describe('what JQL finds', () => {
  it('counts items with a fresh signal as done within the hour, on tickets that nobody has opened too', async () => {
    const { site, monitor, ticket } = await openMonth();
    for (const item of automatic) await monitor.send({ item });
    await site.advance({ hours: 1, minutes: 1 });
    expect(await site.jira('ada').keys('maintenanceOpen = 47')).toEqual([ticket]);
    await site.advance({ hours: 25 });
    expect(await site.jira('ada').keys('maintenanceOpen = 47')).toEqual([]);
    expect(await site.jira('ada').keys('maintenanceOpen = 59')).toHaveLength(12);
    for (const item of automatic) await monitor.send({ item });
    await site.advance({ hours: 1, minutes: 1 });
    expect(await site.jira('ada').keys('maintenanceOpen = 47')).toEqual([ticket]);
  });

  it('is not told again and again while nothing changes', async () => {
    const { site, monitor } = await openMonth();
    await monitor.send();
    await site.advance({ hours: 1, minutes: 1 });
    const since = site.wire.count;
    await monitor.send();
    await site.advance({ hours: 2 });
    expect(site.wire.since(since).filter(({ path, method }) => method === 'PUT' && path.includes('/properties/'))).toEqual([]);
  });

  it('counts right as soon as the screen has shared a tick', async () => {
    const { site, monitor, ticket, ada, tick } = await openMonth();
    await monitor.send();
    await tick('rem-warnings', 5);
    await ada.call('shareProgress', {}, { ticket });
    await site.advance({ seconds: 6 });
    expect(await site.jira('ada').keys('maintenanceOpen = 57')).toEqual([ticket]);
  });
});

describe('a finished ticket', () => {
  it('keeps the signals of the moment in which it was resolved, as evidence', async () => {
    const { site, monitor, ticket, view } = await openMonth();
    await monitor.send({ value: 41 });
    await move(site, ticket, /resolve/i);
    await site.settle();
    await site.advance({ minutes: 5 });
    await monitor.send({ status: 'alert', value: 3 });
    await site.advance({ days: 2 });
    const { signals, progress, finishedAt } = await view();
    expect(signals?.['auto-disk-free']).toMatchObject({ status: 'ok', value: 41 });
    expect([progress.open, progress.failed, finishedAt]).toEqual([58, 0, '2026-11-20T15:00:00.000Z']);
  });

  it('keeps them also where the event of the resolving is lost and an alert comes before the hour is over', async () => {
    const { site, monitor, ticket, view } = await openMonth();
    await monitor.send({ value: 41 });
    await site.advance({ minutes: 10 });
    site.arm({ kind: 'eventLost', match: { module: 'ticket-changed-trigger' } });
    await move(site, ticket, /resolve/i);
    await site.settle();
    await site.advance({ minutes: 10 });
    await monitor.send({ status: 'alert', value: 3 });
    await site.advance({ hours: 2 });
    const { signals, progress, finishedAt } = await view();
    expect(signals?.['auto-disk-free']).toMatchObject({ status: 'ok', since: '2026-11-20T15:00:00.000Z' });
    expect([progress.open, progress.failed, finishedAt]).toEqual([58, 0, '2026-11-20T15:10:00.000Z']);
  });

  it('follows monitoring again once it is reopened', async () => {
    const { site, monitor, ticket, view } = await openMonth();
    await monitor.send({ value: 41 });
    await move(site, ticket, /resolve/i);
    await site.settle();
    await site.advance({ minutes: 5 });
    await move(site, ticket, /reopen|back|start|progress/i);
    await site.settle();
    await monitor.send({ status: 'alert', value: 3 });
    expect(await view()).toMatchObject({ progress: { open: 59, failed: 1 } });
    expect((await view()).finishedAt).toBeUndefined();
  });
});
