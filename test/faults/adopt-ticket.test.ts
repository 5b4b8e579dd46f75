import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { ticketByHand } from '../support/ticket-by-hand';

const client = 'Kestrel Legal Group';

async function withTicketByHand(hasRun: boolean): Promise<TestSite> {
  const site = await openTestSite();
  if (hasRun) await site.runAction('create-maintenance-tickets', { client });
  await ticketByHand(site, client);
  return site;
}

const ofClient = async (site: TestSite) =>
  (await site.maintenanceTickets('2026-11')).filter(({ organizations }) => organizations.includes(client));
const byHand = async (site: TestSite) => {
  const [issue] = Object.values(site.site.world.jira.issues).filter(({ summary }) => summary === `${client}, this month`);
  return site.ticket(issue?.key ?? '');
};

describe('a ticket made by a rule, with a failure at any call of its adoption', () => {
  it('has its checklist in the end, and its month no other ticket', async () => {
    const failures = await sweep({
      open: () => withTicketByHand(false),
      act: (site) => site.settle(),
      holds: async (site) => {
        await site.advance({ hours: 2 });
        expect(await site.runAction('create-maintenance-tickets', { client })).toMatchObject({ created: 0, alreadyThere: 1 });
        const { key } = await byHand(site);
        expect((await ofClient(site)).map((ticket) => ticket.key)).toEqual([key]);
      },
    });
    expect(failures).toBeGreaterThan(12);
  });

  it('is told once which ticket the month has, where it comes second', async () => {
    const failures = await sweep({
      open: () => withTicketByHand(true),
      act: (site) => site.settle(),
      holds: async (site) => {
        await site.advance({ hours: 3 });
        const { labels, comments } = await byHand(site);
        expect({ labels, comments: comments.length }).toEqual({ labels: ['duplicate-run'], comments: 1 });
        expect(await ofClient(site)).toHaveLength(1);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});
