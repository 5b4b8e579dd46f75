import { checklistOn, finishItems, openMaintenance } from '../../support/maintenance';
import { markedTicket, resolve } from '../../support/resolved';
import { openTestSite } from '../../support/site';

async function openTicket() {
  const { site, ticket } = await openMaintenance();
  return { site, ticket, on: { ticket }, ada: site.signIn('ada'), ben: site.signIn('ben') };
}

// What people complain of in other checklists on tickets.
describe('a checklist on a ticket', () => {
  it('complaint: the history of the ticket fills up — many ticks leave one entry of no field', async () => {
    const { site, ticket, on, ada } = await openTicket();
    const changes = () => site.site.world.jira.issues[site.site.world.jira.keys[ticket] ?? '']?.changes?.length ?? 0;
    const before = changes();
    await finishItems(ticket, ada);
    await ada.call('shareProgress', {}, on);
    expect(changes()).toBe(before);
    expect((await site.ticket(ticket)).comments).toEqual([]);
  });

  it('complaint: it must be added by hand — tickets of the run have it when they are made', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.runAction('create-maintenance-tickets', {}, 'grace');
    const tickets = await site.maintenanceTickets('2026-11');
    const views = await Promise.all(tickets.map(({ key }) => checklistOn(key, site.signIn('ada'))));
    expect(views.map(({ items }) => items.length)).toEqual(Array.from({ length: 12 }, () => 59));
  });

  it('complaint: nobody knows who ticked what when — every value keeps its person and instant, the former ones too', async () => {
    const { site, on, ada, ben } = await openTicket();
    await ada.call('markItem', { item: 'rem-backup-log', state: 'done' }, on);
    const first = site.now;
    await site.advance({ minutes: 5 });
    const { view } = await ben.call('markItem', { item: 'rem-backup-log', state: 'couldNotDo', note: 'No log there' }, on);
    expect(view.marks['rem-backup-log']).toMatchObject({
      ...{ state: 'couldNotDo', by: ben.accountId, at: site.now },
      former: [{ state: 'done', by: ada.accountId, at: first }],
    });
  });

  it('complaint: the data is gone with the app — what was done stays as a comment on the ticket', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const ticket = await markedTicket(site, '2026-12');
    await resolve(site, ticket, 'Replaced the UPS battery.');
    const told = JSON.stringify((await site.ticket(ticket)).comments.map(({ body }) => body));
    expect(told).toContain('Finished checklist, December 2026');
    expect(told).toContain('Replaced the UPS battery.');
    expect(told).toContain('Fragmentation of spinning disks');
  });

  it('complaint: an item without a word cannot be changed, and a wrong date breaks the screen — both are edited or refused', async () => {
    const { on, ada } = await openTicket();
    await ada.call('markItem', { item: 'rem-backup-log', state: 'done', note: '' }, on);
    const { view } = await ada.call('markItem', { item: 'rem-backup-log', state: 'done', note: 'Checked.' }, on);
    expect(view.marks['rem-backup-log']?.note).toBe('Checked.');
    const media = { label: 'TUE-3', custodian: 'J. Rivera', handedAt: '14 March' as never };
    await expect(ada.call('markItem', { item: 'ons-media-handover', state: 'done', media }, on)).rejects.toMatchObject({
      sentence: 'That is not a date and time.',
    });
  });

  it('complaint: a list is for one ticket and says nothing of time — one master serves every client, with minutes for each item', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.runAction('create-maintenance-tickets', {}, 'grace');
    const views = await Promise.all((await site.maintenanceTickets('2026-11')).map(({ key }) => checklistOn(key, site.signIn('ada'))));
    expect(new Set(views.map(({ head }) => `${head.template} ${head.version}`)).size).toBe(1);
    for (const { items } of views) for (const { minutes } of items) expect(minutes).toBeGreaterThanOrEqual(0);
  });
});
