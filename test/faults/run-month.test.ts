import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const action = 'create-maintenance-tickets';

const open = () => openTestSite({ seed: 'harbor' });
const create = (site: TestSite) => site.runAction(action, { period: '2026-12' }, 'grace');

/** The last day of a month in which the schedule never fired. */
async function beforeTheMonth(): Promise<TestSite> {
  const site = await open();
  site.arm({ kind: 'scheduleSkips', times: 10_000 });
  await site.advance({ to: '2026-12-31T20:00:00.000Z' });
  site.disarm();
  return site;
}

/** One ticket for each of the 12 clients, and a ledger that says so. */
async function eachTicketOnce(site: TestSite): Promise<void> {
  const clients = (await site.maintenanceTickets('2026-12')).map(
    ({ properties }) => (properties['rounds-maintenance'] as { client: string }).client,
  );
  expect([...clients].sort()).toEqual([...new Set(clients)].sort());
  expect(clients).toHaveLength(12);
  expect(await create(site)).toEqual({ created: 0, alreadyThere: 12, skipped: 0, failed: 0, waiting: 0, problems: '' });
}

describe('the month by hand, with a failure at any of its calls', () => {
  it('ends with each ticket once when the rule is run again', async () => {
    const failures = await sweep({
      open,
      act: create,
      holds: async (site) => {
        await site.advance({ minutes: 10 });
        await create(site);
        await site.advance({ minutes: 10 });
        await eachTicketOnce(site);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});

describe('the month by schedule, with a failure at any of its calls', () => {
  it('ends with each ticket once, without anybody doing anything', async () => {
    const failures = await sweep({
      open: beforeTheMonth,
      act: (site) => site.advance({ hours: 1 }),
      holds: async (site) => {
        await site.advance({ hours: 3 });
        await eachTicketOnce(site);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});

describe('the month when', () => {
  it('Jira asks to wait: nothing is lost, and the rest comes by itself', async () => {
    const site = await open();
    site.arm({ kind: 'status', status: 429, retryAfter: 20, match: { path: '/issue/bulk' } });
    expect(await create(site)).toMatchObject({ created: 0, waiting: 12 });
    await site.advance({ minutes: 1 });
    await eachTicketOnce(site);
  });

  it('Jira answers 500: it is looked for after two minutes, then made', async () => {
    const site = await open();
    site.arm({ kind: 'status', status: 500, match: { path: '/issue/bulk' } });
    expect(await create(site)).toMatchObject({ created: 0, waiting: 12 });
    expect(await create(site)).toMatchObject({ created: 0, waiting: 12 });
    await site.advance({ minutes: 5 });
    await eachTicketOnce(site);
  });

  it('the answer is lost after the work was done: the tickets are found, not made again', async () => {
    const site = await open();
    site.arm({ kind: 'loseAnswer', match: { path: '/issue/bulk' } });
    await create(site);
    expect(await site.maintenanceTickets('2026-12')).toHaveLength(12);
    await site.advance({ minutes: 5 });
    await eachTicketOnce(site);
  });

  it('some elements of the bulk create are refused: the others are made, the ledger says why, and it is tried again', async () => {
    const site = await open();
    const { clients } = await site.signIn('grace').call('listClients', {});
    const assignee = clients[4]?.assignee ?? '';
    const person = site.site.world.jira.people[assignee];
    if (!person) throw new Error('the seed gives clients an assignee');
    person.active = false;
    const theirs = clients.filter((client) => client.assignee === assignee).length;
    const outcome = await create(site);
    expect(outcome).toMatchObject({ created: 12 - theirs, failed: theirs, waiting: 0 });
    expect(outcome['problems']).toContain(`${clients[4]?.name ?? ''}: `);
    person.active = true;
    await site.advance({ hours: 1 });
    await eachTicketOnce(site);
  });

  it('the schedule fires twice: each ticket once', async () => {
    const site = await beforeTheMonth();
    site.arm({ kind: 'scheduleTwice', times: 3 });
    await site.advance({ hours: 3 });
    await eachTicketOnce(site);
  });

  it('an event comes twice: each ticket once', async () => {
    const site = await open();
    site.arm({ kind: 'status', status: 429, retryAfter: 20, match: { path: '/issue/bulk' } });
    site.arm({ kind: 'eventTwice', times: 100 });
    await create(site);
    await site.advance({ minutes: 5 });
    site.disarm();
    await eachTicketOnce(site);
  });
});
