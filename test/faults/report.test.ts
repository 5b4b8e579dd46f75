import { openTestSite, type TestSite } from '../support/site';
import { Monitor, withMonitor } from '../support/monitor';
import { checklistOn } from '../support/maintenance';
import { markedTicket, move, readyToResolve } from '../support/resolved';
import { sweep } from '../support/sweep';
import { pagesTitled, wordsOf } from '../support/wiki';

let secret = '';

async function lakeside(site: TestSite): Promise<string> {
  const tickets = await site.maintenanceTickets('2026-12');
  return tickets.find(({ organizations }) => organizations.includes('Lakeside Dental'))?.key ?? '';
}

/** One comment, one page, one note: whatever failed on the way, within the hours after. The ticket keeps what monitoring said when it was resolved. */
async function holds(site: TestSite): Promise<void> {
  await site.settle();
  await site.advance({ minutes: 5 });
  await new Monitor(site, secret).send({ status: 'alert', value: 3, client: 'Lakeside Dental' });
  await site.advance({ hours: 3 });
  const ticket = await site.ticket(await lakeside(site));
  const comments = site.site.world.jira.issues[ticket.id]?.comments ?? [];
  expect(comments.filter(({ body }) => JSON.stringify(body).includes('Finished checklist'))).toHaveLength(1);
  expect(pagesTitled(site, 'LAKESIDE', 'Maintenance, December 2026')).toHaveLength(1);
  expect(pagesTitled(site, 'LAKESIDE', 'Maintenance, December 2026 (Rounds)')).toHaveLength(0);
  expect(wordsOf(pagesTitled(site, 'LAKESIDE', 'Tech Notes')[0]).match(/The note\./g)).toHaveLength(1);
  expect(wordsOf(pagesTitled(site, 'LAKESIDE', 'Maintenance, December 2026')[0])).toContain('59 checks, 3 in order');
  const { signals, finishedAt } = await checklistOn(ticket.key, site.signIn('ada'));
  expect([signals?.['auto-disk-free']?.status, finishedAt]).toEqual(['ok', '2026-11-20T15:00:00.000Z']);
}

const open = async (): Promise<TestSite> => {
  const site = await openTestSite();
  const monitor = await withMonitor(site);
  ({ secret } = monitor);
  await monitor.send({ value: 41, client: 'Lakeside Dental' });
  await readyToResolve(site, await markedTicket(site), 'The note.');
  return site;
};
const act = async (site: TestSite): Promise<void> => {
  await move(site, await lakeside(site), /resolve/i);
  await site.settle();
};

describe('resolving a ticket, with a failure at any call', () => {
  it('leaves comment, page and Tech Note once, and none is lost', async () => {
    expect(await sweep({ open, act, holds })).toBeGreaterThan(30);
  });

  it('is not made twice by an event that comes twice at once', async () => {
    const site = await open();
    site.arm({ kind: 'eventTwice', match: { module: 'ticket-changed-trigger' } });
    await act(site);
    await holds(site);
  });

  it.each([
    { remote: 'confluence', status: 429 },
    { remote: 'confluence', status: 500 },
    { remote: 'jira', status: 429 },
  ])('comes through $remote answering $status for a while', async ({ remote, status }) => {
    const site = await open();
    site.arm({ kind: 'status', status, retryAfter: 30, times: 6, match: { remote, function: 'ticket-changed' } });
    await act(site);
    await holds(site);
  });
});
