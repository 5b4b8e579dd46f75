import { openTestSite, type TestSite } from '../../support/site';
import { ticketByHand } from '../../support/ticket-by-hand';

const client = 'Kestrel Legal Group';
const action = 'create-maintenance-tickets';

const commentsOf = async (site: TestSite, key: string) => (await site.ticket(key)).comments;
const headOf = async (site: TestSite, key: string) =>
  (await site.ticket(key)).properties['rounds-maintenance'] as { run: string; open: number; items: number; clientName: string } | undefined;

describe('a maintenance ticket that a rule or a person made', () => {
  it('is adopted: it gets the checklist of its period, and the schedule makes no other', async () => {
    const site = await openTestSite();
    const key = await ticketByHand(site, client);
    await site.settle();
    const head = await headOf(site, key);
    expect(head).toMatchObject({ items: 59, open: 59 });
    expect(head?.run).toMatch(/^2026-11:client-\d+:monthly$/);
    expect(await site.runAction(action, { client })).toMatchObject({ created: 0, alreadyThere: 1 });
    await site.advance({ to: '2026-11-30T12:00:00.000Z' });
    const tickets = (await site.maintenanceTickets('2026-11')).filter(({ organizations }) => organizations.includes(client));
    expect(tickets.map((ticket) => ticket.key)).toEqual([key]);
    expect(tickets[0]?.summary).toBe(`${client}, this month`);
  });

  it('whose month has its ticket is told so in an internal comment that links to it, and labelled', async () => {
    const site = await openTestSite();
    await site.runAction(action, { client });
    const [first] = await site.maintenanceTickets('2026-11');
    const key = await ticketByHand(site, client);
    await site.settle();
    const ticket = await site.ticket(key);
    expect(ticket.labels).toEqual(['duplicate-run']);
    expect(ticket.properties['rounds-maintenance']).toBeUndefined();
    expect(ticket.comments).toMatchObject([{ public: false }]);
    expect(JSON.stringify(ticket.comments[0]?.body)).toContain(`/browse/${first?.key ?? ''}`);
    expect(await commentsOf(site, first?.key ?? '')).toEqual([]);
  });

  it('told of twice becomes one run, with one comment where it comes second', async () => {
    const site = await openTestSite();
    site.arm({ kind: 'eventTwice', times: 10 });
    const first = await ticketByHand(site, client);
    await site.settle();
    const second = await ticketByHand(site, client, { as: 'ada' });
    await site.settle();
    await site.advance({ hours: 2 });
    expect(await headOf(site, first)).toMatchObject({ items: 59 });
    expect(await commentsOf(site, second)).toHaveLength(1);
    expect(await commentsOf(site, first)).toEqual([]);
  });

  it('is made good within the hour when the event is lost', async () => {
    const site = await openTestSite();
    site.arm({ kind: 'eventLost', times: 10 });
    const key = await ticketByHand(site, client);
    await site.settle();
    expect(await headOf(site, key)).toBeUndefined();
    site.disarm();
    await site.advance({ hours: 1 });
    expect(await headOf(site, key)).toMatchObject({ items: 59 });
  });

  it('racing with the schedule leaves the month with one ticket, whoever wins', async () => {
    const site = await openTestSite();
    const [, key] = await Promise.all([
      site.runAction(action, {}),
      ticketByHand(site, client).then(async (made) => {
        await site.settle();
        return made;
      }),
    ]);
    await site.advance({ hours: 2 });
    const tickets = (await site.maintenanceTickets('2026-11')).filter(({ organizations }) => organizations.includes(client));
    expect(tickets).toHaveLength(1);
    const isTaken = tickets[0]?.key === key;
    expect((await site.ticket(key)).labels).toEqual(isTaken ? [] : ['duplicate-run']);
  });

  it('that Rounds itself made is left alone', async () => {
    const site = await openTestSite();
    const before = site.site.forge.invocations.length;
    await site.runAction(action, {});
    await site.settle();
    expect(site.site.forge.invocations.slice(before).filter(({ kind }) => kind === 'trigger')).toEqual([]);
  });

  it('without a client, or of another type, is left alone', async () => {
    const site = await openTestSite();
    const keys = [await ticketByHand(site), await ticketByHand(site, client, { type: 'Service Request' })];
    await site.advance({ hours: 2 });
    for (const key of keys) {
      const { labels, comments, properties } = await site.ticket(key);
      expect({ labels, comments, properties }).toEqual({ labels: [], comments: [], properties: {} });
    }
  });
});
