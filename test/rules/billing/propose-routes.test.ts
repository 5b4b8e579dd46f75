import fc from 'fast-check';
import type { ClientId } from '../../../src/clients/rules/client';
import { planned, proposeRoutes, stopsFor, type OnSiteTicket, type Stop } from '../../../src/billing/rules/planner/propose-routes';
import { minutes } from '../../../src/platform/rules/units';

const ticket = (key: string, assignee: string | null = null): OnSiteTicket => ({ id: key, key, summary: '', assignee, what: 'visit' });
const stop = (name: string, zone: string, away: number | null, tickets = [ticket(name)]): Stop => ({
  ...{ client: name as ClientId, name, zone, tickets },
  away: away === null ? null : minutes(away),
});

describe('the routes of a day', () => {
  it('take clients of one zone together, the nearest first (practice 69)', () => {
    const [far, local] = proposeRoutes([
      stop('Cove', 'Local', 25),
      stop('Bay', 'Zone 2', 60),
      stop('Ash', 'Local', 10),
      stop('Dune', 'Zone 2', 50),
    ]);
    expect(far).toMatchObject({ zone: 'Zone 2', stops: [{ name: 'Dune' }, { name: 'Bay' }], onSite: 120, driving: 125, drivingAlone: 220 });
    expect(local).toMatchObject({ zone: 'Local', stops: [{ name: 'Ash' }, { name: 'Cove' }], driving: 50, drivingAlone: 70 });
  });

  it('end when the day is full', () => {
    const many = Array.from({ length: 10 }, (_, number) => stop(`Client ${String(number)}`, 'Local', 20));
    expect(proposeRoutes(many).map(({ stops }) => stops.length)).toEqual([6, 4]);
  });

  it('have every stop once, and none longer than a day but a single client', () => {
    const aStop = fc.record({
      zone: fc.constantFrom('Local', 'Zone 2'),
      away: fc.integer({ min: 0, max: 120 }),
      tickets: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(aStop, { maxLength: 20 }), (given) => {
        const stops = given.map(({ zone, away, tickets }, index) =>
          stop(
            `c${String(index)}`,
            zone,
            away,
            Array.from({ length: tickets }, (_, number) => ticket(`${String(index)}-${String(number)}`)),
          ),
        );
        const routes = proposeRoutes(stops);
        expect(routes.flatMap((route) => route.stops.map(({ name }) => name)).sort()).toEqual(stops.map(({ name }) => name).sort());
        for (const { stops: on, onSite, driving } of routes) if (on.length > 1) expect(onSite + driving).toBeLessThanOrEqual(planned.day);
      }),
    );
  });

  it('leave out what is somebody else’s', () => {
    const stops = [stop('Ash', 'Local', 10, [ticket('1', 'ben'), ticket('2')]), stop('Bay', 'Local', 10, [ticket('3', 'ben')])];
    expect(stopsFor(stops, 'ada')).toMatchObject([{ name: 'Ash', tickets: [{ key: '2' }] }]);
    expect(stopsFor(stops, null)).toEqual(stops);
  });
});
