import type { Month } from '../../../src/platform/rules/units';
import { openTestSite, type TestSite } from '../../support/site';
import { ticketByHand } from '../../support/ticket-by-hand';

const month = (text: string) => text as Month;
const december = month('2026-12');
const open = async () => {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const { clients } = await grace.call('openMonths', { year: 2026 });
  const client = clients.find(({ name }) => name === 'Kestrel Legal Group');
  if (!client) throw new Error('The seed has this client.');
  return { site, grace, client, one: { client: client.id, period: december } };
};
const runOf = async (site: TestSite, client: string) =>
  (await site.signIn('grace').call('openMonths', { year: 2026 })).runs[december]?.[client as never];

describe('the page of months', () => {
  it('shows every client with its runs of the year, and lets only a manager act', async () => {
    const { site, grace, one } = await open();
    await site.runAction('create-maintenance-tickets', { period: december });
    const view = await grace.call('openMonths', { year: 2026 });
    expect(view).toMatchObject({ mayAct: true, next: null });
    expect(Object.keys(view.runs[december] ?? {})).toHaveLength(12);
    expect((await site.signIn('ada').call('openMonths', { year: 2026 })).mayAct).toBe(false);
    await expect(site.signIn('ada').call('createRun', one)).rejects.toMatchObject({ sentence: 'Only a service manager can do this.' });
  });

  it('skips a month with a reason until the skip is taken back, and keeps who did what', async () => {
    const { site, grace, client, one } = await open();
    await grace.call('skipRun', { ...one, why: 'The office is closed.' });
    expect(await site.runAction('create-maintenance-tickets', { period: december })).toMatchObject({ created: 11, skipped: 1 });
    site.arm({ kind: 'scheduleSkips', times: 10_000 });
    await site.advance({ to: '2027-01-02T12:00:00.000Z' });
    site.disarm();
    await site.advance({ hours: 1 });
    expect(await site.maintenanceTickets(december)).toHaveLength(11);
    await grace.call('undoSkip', one);
    await site.advance({ hours: 1 });
    expect(await site.maintenanceTickets(december)).toHaveLength(12);
    const run = await runOf(site, client.id);
    expect(run).toMatchObject({ state: 'created', former: [{ state: 'planned' }, { state: 'skipped', why: 'The office is closed.' }] });
    expect(run?.former?.map(({ by }) => by)).toEqual([grace.accountId, grace.accountId]);
  });

  it('creates one client’s ticket once however often the button is clicked', async () => {
    const { site, grace, one } = await open();
    await Promise.all([grace.call('createRun', one), grace.call('createRun', one)]);
    await site.advance({ minutes: 10 });
    expect(await site.maintenanceTickets(december)).toHaveLength(1);
  });

  it('refuses to skip what has its ticket, and says which', async () => {
    const { grace, client, one } = await open();
    const { run } = await grace.call('createRun', one);
    const key = run?.state === 'created' ? run.ticket.key : '';
    const says = `${client.name} has its ticket of that month already: ${key}.`;
    await expect(grace.call('skipRun', { ...one, why: 'Too late' })).rejects.toMatchObject({ sentence: says });
  });
});

describe('a month whose ticket was deleted in Jira', () => {
  const withoutTicket = async () => {
    const opened = await open();
    const { run } = await opened.grace.call('createRun', opened.one);
    const key = run?.state === 'created' ? run.ticket.key : '';
    await opened.site.jira('grace').delete(`/rest/api/3/issue/${key}`);
    await opened.site.advance({ minutes: 3 });
    return { ...opened, key };
  };

  it('gets another, once however many managers ask, and keeps what was', async () => {
    const { site, grace, one, client, key } = await withoutTicket();
    expect(await site.maintenanceTickets(december)).toEqual([]);
    await Promise.all([grace.call('makeAgain', one), grace.call('makeAgain', one)]);
    await site.advance({ minutes: 10 });
    const [made, second] = await site.maintenanceTickets(december);
    expect([made?.organizations, second]).toEqual([['Kestrel Legal Group'], undefined]);
    expect(await runOf(site, client.id)).toMatchObject({
      state: 'created',
      ticket: { key: made?.key },
      former: [{ state: 'failed', why: `Its ticket ${key} was deleted in Jira.`, by: grace.accountId }, { state: 'created' }],
    });
  });

  it('gets none while its ticket is there, whoever cannot see it', async () => {
    const { site, grace, one } = await open();
    const { run } = await grace.call('createRun', one);
    const again = await grace.call('makeAgain', one);
    expect(again.run).toEqual(run);
    expect(again.problem).toContain('is still there');
    expect(await site.maintenanceTickets(december)).toHaveLength(1);
  });

  it('takes the ticket that carries the run already, instead of making one', async () => {
    const { site, grace, one, client, key } = await open().then(async (opened) => {
      const { run } = await opened.grace.call('createRun', opened.one);
      return { ...opened, key: run?.state === 'created' ? run.ticket.key : '' };
    });
    const [first] = await site.maintenanceTickets(december);
    const copy = await ticketByHand(site, 'Kestrel Legal Group');
    await site.settle();
    await site.jira('grace').put(`/rest/api/3/issue/${copy}/properties/rounds-maintenance`, first?.properties['rounds-maintenance']);
    await site.jira('grace').delete(`/rest/api/3/issue/${key}`);
    await site.advance({ minutes: 3 });
    await grace.call('makeAgain', one);
    expect((await site.maintenanceTickets(december)).map((ticket) => ticket.key)).toEqual([copy]);
    expect(await runOf(site, client.id)).toMatchObject({ state: 'created', ticket: { key: copy } });
  });

  it('is made again by a manager alone', async () => {
    const { site, one } = await open();
    await expect(site.signIn('ada').call('makeAgain', one)).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('what is missing', () => {
  it('is found and created also in the years that are not shown', async () => {
    const site = await openTestSite({ now: '2027-02-20T12:00:00.000Z' });
    const grace = site.signIn('grace');
    const shown = (await grace.call('openMissing', { year: 2027 })).missing;
    expect(shown).toEqual([
      { sheet: 0, period: '2026-11', clients: 4 },
      { sheet: 0, period: '2026-12', clients: 12 },
    ]);
    expect((await grace.call('openMissing', { year: 2026 })).missing.map(({ period }) => period)).toEqual(['2027-01', '2027-02']);
    for (const { sheet, period } of shown) await grace.call('createMissing', { sheet, period, ahead: false });
    expect(await site.maintenanceTickets(december)).toHaveLength(12);
    expect((await grace.call('openMissing', { year: 2027 })).missing).toEqual([]);
  });
});

describe('a dry run', () => {
  it('writes nothing, and its cost is what the run then costs', async () => {
    const { site, grace } = await open();
    const trial = await grace.call('dryRun', { period: december });
    expect(trial).toMatchObject({ none: [], next: null });
    expect(trial.tickets).toHaveLength(12);
    expect(await site.maintenanceTickets(december)).toEqual([]);
    const before = site.wire.count;
    await site.runAction('create-maintenance-tickets', { period: december });
    const calls = site.wire.since(before);
    const jira = calls.filter(({ remote }) => remote === 'jira');
    expect(trial.cost.jiraCalls).toBe(jira.length);
    expect(trial.cost.points).toBeLessThanOrEqual(jira.reduce((sum, { points }) => sum + points, 0));
    expect(trial.cost.points).toBeGreaterThanOrEqual(12);
    expect(trial.cost.storeCalls).toBe(calls.filter(({ remote }) => remote === 'kvs').length);
  });

  it('names who gets none and why', async () => {
    const { grace, one } = await open();
    await grace.call('skipRun', { ...one, why: 'The office is closed.' });
    const { tickets, none } = await grace.call('dryRun', { period: december });
    expect(tickets).toHaveLength(11);
    expect(none).toEqual([{ client: one.client, name: 'Kestrel Legal Group', why: 'The office is closed.' }]);
  });
});

describe('a client’s schedule', () => {
  it('is saved as a new version of its plan, its day with it; an older version is refused', async () => {
    const { grace, client } = await open();
    const asked = { client: client.id, version: client.version, plan: 0, planDay: 31, businessDays: 'later', leadDays: 5 } as const;
    const saved = await grace.call('saveSchedule', asked);
    expect(saved).toMatchObject({ outcome: 'saved', client: { planDay: 31 }, plan: { version: 1, businessDays: 'later', leadDays: 5 } });
    expect((await grace.call('saveSchedule', { ...asked, planDay: 1 })).outcome).toBe('changedMeanwhile');
  });
});
