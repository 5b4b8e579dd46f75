import { proposeRoutes, stopsFor } from '../../../src/billing/rules/planner/propose-routes';
import { roundTrips } from '../../support/round-trips';
import { ticketByHand } from '../../support/ticket-by-hand';
import { openDesk } from './a-desk';

const create = 'create-maintenance-tickets';

describe('the day planner', () => {
  it('proposes what goes together by zone: open on-site items of maintenance, and visits that were asked for', async () => {
    const { site, grace } = await openDesk();
    await site.runAction(create, {}, 'grace');
    const visit = await ticketByHand(site, 'Garrison & Poole, Attorneys', { type: 'Task' });
    await site.jira('grace').put(`/rest/api/3/issue/${visit}`, { fields: { labels: ['site-visit'] } });
    await site.advance({ seconds: 6 });
    const { stops, unknown } = await grace.call('openPlanner', {});
    expect(unknown).toEqual([]);
    expect(stops).toHaveLength(12);
    expect(stops.find(({ name }) => name.startsWith('Garrison'))).toMatchObject({
      zone: 'Zone 4',
      away: 90,
      tickets: expect.arrayContaining([
        expect.objectContaining({ what: 'maintenance' }),
        expect.objectContaining({ key: visit, what: 'visit', assignee: null }),
      ]) as unknown,
    });
    const routes = proposeRoutes(stops);
    expect(routes.flatMap((route) => route.stops)).toHaveLength(12);
    for (const { zone, stops: on } of routes) expect(new Set(on.map((stop) => stop.zone))).toEqual(new Set([zone]));
  });

  it('gives somebody what is theirs or nobody’s, in two rounds of calls', async () => {
    const { site, grace, ada } = await openDesk();
    await site.runAction(create, {}, 'grace');
    await site.advance({ seconds: 6 });
    const { stops } = await ada.call('openPlanner', {});
    const own = stopsFor(stops, ada.accountId);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ tickets }) => tickets).every(({ assignee }) => assignee === ada.accountId)).toBe(true);
    expect((await roundTrips(site, () => grace.call('openPlanner', {}))).sequential).toBe(2);
    await expect(site.signIn('pat').call('openPlanner', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
