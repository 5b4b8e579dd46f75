import { plannedAction, remediationTickets } from '../support/assessment';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

describe('remediation, with a failure at any call', () => {
  it('makes one ticket for an action, and notes it', async () => {
    const prepared = await openTestSite();
    const { place, planned } = await plannedAction(prepared);
    const { page, ...at } = place;
    const act = (site: TestSite) => site.signIn('hugo').call('openRemediationTicket', { ...at, record: planned.id }, { page });
    const runs = await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act,
      holds: async (site) => {
        await site.advance({ minutes: 3 });
        const { outcome, view } = await act(site);
        expect(outcome).toBe('opened');
        const [ticket, ...more] = remediationTickets(site);
        expect(more).toEqual([]);
        expect(view.records[0]?.record.data).toMatchObject({ ticket: { state: 'created', key: ticket?.key } });
      },
    });
    expect(runs).toBeGreaterThan(20);
  });
});
