import { answer, commentAs, holdMeetings, inRound, invitationTickets, saidOn, threeWeeks, ticketOfClient, viewOf } from '../support/round';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const lakeside = 'Lakeside Dental';

const hosted = async (seed: string): Promise<TestSite> => {
  const site = await openTestSite({ seed });
  await holdMeetings(site, ['grace', 'ada']);
  return site;
};
const begun = async (): Promise<TestSite> => {
  const site = await hosted('harbor');
  await site.signIn('grace').call('startRound', threeWeeks);
  return site;
};

describe('a round, with a failure at any call', () => {
  it('is begun once, with one ticket for each client', async () => {
    const runs = await sweep({
      open: () => hosted('clients-2'),
      act: (site) => site.signIn('grace').call('startRound', threeWeeks),
      holds: async (site) => {
        const grace = site.signIn('grace');
        await grace.call('startRound', threeWeeks);
        await site.advance({ hours: 1 });
        expect([...invitationTickets(site).values()].map(({ length }) => length)).toEqual([1, 1]);
        const states = (await viewOf(grace)).clients.flatMap(({ invitation }) => invitation?.ticket.state ?? []);
        expect(states).toEqual(['created', 'created']);
      },
    });
    expect(runs).toBeGreaterThan(20);
  });

  it('takes an answer once, and tells the client once', async () => {
    const runs = await sweep({
      open: begun,
      act: (site) => answer(site, 'pat', lakeside, '1'),
      holds: async (site) => {
        await site.advance({ hours: 2 });
        expect((await inRound(site.signIn('grace'), lakeside)).invitation).toMatchObject({ state: 'booked', telling: null });
        expect(saidOn(ticketOfClient(site, lakeside)).filter((words) => words.startsWith('Booked:'))).toHaveLength(1);
      },
    });
    expect(runs).toBeGreaterThan(20);
  });

  it('is closed or not', async () => {
    const runs = await sweep({
      open: async () => {
        const site = await begun();
        await commentAs(site, 'pat', lakeside, 'later');
        await site.advance({ seconds: 10 });
        return site;
      },
      act: (site) => site.signIn('grace').call('closeRound', {}),
      holds: async (site) => {
        const grace = site.signIn('grace');
        if ((await viewOf(grace)).round !== null) await grace.call('closeRound', {});
        const [former] = (await viewOf(grace)).former;
        expect(former?.closed?.done).toBe(0);
        expect(former?.closed?.deferred.filter(({ delays }) => delays === 1)).toHaveLength(1);
      },
    });
    expect(runs).toBeGreaterThan(20);
  });
});
