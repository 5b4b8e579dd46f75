import { openTestSite } from '../../support/site';

const action = 'create-maintenance-tickets';
const none = { created: 0, alreadyThere: 0, skipped: 0, failed: 0, waiting: 0, problems: '' };

describe('the action “Create maintenance tickets”', () => {
  it('creates one ticket for each of 12 active clients, and none when run again (practice 1)', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    expect(await site.runAction(action, {}, 'grace')).toEqual({ ...none, created: 12 });
    expect(await site.runAction(action, {}, 'grace')).toEqual({ ...none, alreadyThere: 12 });
    expect(await site.maintenanceTickets('2026-11')).toHaveLength(12);
  });

  it('makes two runs at once create each ticket once', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const runs = await Promise.all([site.runAction(action, {}, 'grace'), site.runAction(action, {}, 'grace')]);
    await site.advance({ hours: 1 });
    expect(await site.maintenanceTickets('2026-11')).toHaveLength(12);
    expect(runs.map(({ created }) => created).sort()).toEqual([0, 12]);
  });

  it('fills the ticket as the desk needs it', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.runAction(action, { period: '2026-12' }, 'grace');
    const [ticket] = await site.maintenanceTickets('2026-12');
    const client = (await site.signIn('grace').call('listClients', {})).clients.find(({ name }) => ticket?.summary.includes(name));
    expect(ticket).toMatchObject({
      issueType: 'Maintenance',
      project: 'HD',
      summary: `Maintenance · ${client?.name ?? ''} · December 2026`,
      duedate: '2026-12-31',
      assignee: client?.assignee,
      organizations: [client?.organization?.name],
    });
  });

  it('is found by JQL', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.runAction(action, {}, 'grace');
    await site.advance({ seconds: 6 });
    const grace = site.jira('grace');
    expect(await grace.keys('maintenanceOpen > 0')).toHaveLength(12);
    expect(await grace.keys('maintenancePeriod = "2026-11" and maintenanceTier = onSite')).toHaveLength(12);
    expect(await grace.keys('maintenancePeriod = "2026-12"')).toEqual([]);
  });

  it('creates for one client, by name or id', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const [first, second] = (await site.signIn('grace').call('listClients', {})).clients;
    expect(await site.runAction(action, { client: first?.name.toUpperCase() ?? '' }, 'grace')).toEqual({ ...none, created: 1 });
    expect(await site.runAction(action, { client: second?.id ?? '' }, 'grace')).toEqual({ ...none, created: 1 });
  });

  it.each([
    { inputs: { period: '2026-13' }, says: '“2026-13” is not a month. Write it as 2026-12, or leave it empty for the current month.' },
    { inputs: { client: 'Nobody & Sons' }, says: 'There is no client called “Nobody & Sons”.' },
  ])('refuses $inputs in one sentence and changes nothing', async ({ inputs, says }) => {
    const site = await openTestSite({ seed: 'harbor' });
    expect(await site.runAction(action, inputs, 'grace')).toEqual({ errors: [{ message: says }] });
    expect(await site.maintenanceTickets('2026-11')).toEqual([]);
  });

  it('skips a client without a project and counts it', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const grace = site.signIn('grace');
    const [client] = (await grace.call('listClients', {})).clients;
    if (!client) throw new Error('the seed has clients');
    const { id, version, sheet: _sheet, startsOn: _startsOn, ...draft } = client;
    await grace.call('saveClient', { id, version, draft: { ...draft, project: null } });
    expect(await site.runAction(action, {}, 'grace')).toEqual({
      ...none,
      created: 11,
      skipped: 1,
      problems: `${client.name} has no project.`,
    });
  });
});

describe('the hourly schedule', () => {
  it("creates each client's ticket on its planned day in its own time zone", async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const { clients } = await site.signIn('grace').call('listClients', {});
    await site.advance({ to: '2027-01-01T12:00:00.000Z' });
    const tickets = await site.maintenanceTickets('2026-12');
    expect(tickets).toHaveLength(12);
    for (const client of clients) {
      const ticket = tickets.find(({ summary }) => summary.includes(client.name));
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: client.timeZone ?? 'UTC' }).format(new Date(ticket?.created ?? 0));
      expect({ client: client.name, day }).toEqual({ client: client.name, day: `2026-12-${String(client.planDay).padStart(2, '0')}` });
    }
  });

  it('adds nothing to a month that the action has made', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.runAction(action, { period: '2026-12' }, 'grace');
    site.arm({ kind: 'scheduleSkips', times: 10_000 });
    await site.advance({ to: '2026-12-31T12:00:00.000Z' });
    site.disarm();
    await site.advance({ hours: 3 });
    expect(await site.maintenanceTickets('2026-12')).toHaveLength(12);
  });

  it('makes up for an outage of three days', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    site.arm({ kind: 'scheduleSkips', times: 10_000 });
    await site.advance({ to: '2027-01-03T12:00:00.000Z' });
    site.disarm();
    expect(await site.maintenanceTickets('2026-12')).toHaveLength(0);
    await site.advance({ hours: 2 });
    expect(await site.maintenanceTickets('2026-12')).toHaveLength(12);
  });
});
