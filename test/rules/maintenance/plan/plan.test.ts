import { plainPlan, type ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { itemsFor } from '../../../../src/maintenance/rules/items-for';
import { expectedTime, serverTime } from '../../../../src/maintenance/rules/plan/expected-time';
import { planProblem } from '../../../../src/maintenance/rules/plan/plan-problem';
import { plannedWith } from '../../../../src/maintenance/rules/plan/planned-with';
import { serverItems } from '../../../../src/maintenance/rules/plan/server-items';
import { shippedTemplate } from '../../../../src/maintenance/templates/shipped-template';
import { instant, type Month } from '../../../../src/platform/rules/units';
import { aClient } from '../../../support/builders';

const month = (text: string) => text as Month;
const plan = (given: Partial<ClientPlan> = {}): ClientPlan => ({ ...plainPlan(aClient()), ...given });
const names = (count: number) => Array.from({ length: count }, (_, index) => `SRV${String(index + 1)}`);

/** An ordinary month: not the client's first, in which everything is due, nor one of quarterly items. */
const ordinary = (of: ClientPlan) => expectedTime(itemsFor(shippedTemplate(), of, month('2026-01'), month('2026-03')));

describe('the time that the shipped checklist takes', () => {
  it.each([1, 2, 3, 4])('practice 25: is 60 to 90 minutes for each of %i servers, and an hour on site', (servers) => {
    const perServer = Object.fromEntries(serverItems(shippedTemplate()).map((id) => [id, { linePer: 'server' as const }]));
    const { automatic, remote, onSite } = ordinary(plan({ servers: names(servers), items: perServer }));
    const { least, most } = serverTime(servers);
    expect(remote.minutes).toBeGreaterThanOrEqual(least);
    expect(remote.minutes).toBeLessThanOrEqual(most);
    expect([automatic.minutes, onSite.minutes]).toEqual([0, 60]);
  });

  it('practice 25: 2 servers are 120 to 180 minutes', () => {
    expect(serverTime(2)).toEqual({ least: 120, most: 180 });
  });
});

describe('planProblem', () => {
  it.each<{ readonly given: Partial<ClientPlan>; readonly says: string | undefined }>([
    { given: {}, says: undefined },
    { given: { items: { 'ons-media-count': { leftOut: { why: '' } } } }, says: 'Say why “Count media on the shelf” is left out.' },
    { given: { items: { 'auto-services': { limit: 3 } } }, says: '“Critical services running” has no limit to change.' },
    { given: { servers: ['SRV1', 'srv1 '] }, says: 'A server is named twice.' },
    { given: { items: { gone: { limit: 3 } } }, says: undefined },
    {
      given: { servers: names(20), items: Object.fromEntries(shippedTemplate().items.map(({ id }) => [id, { linePer: 'server' }])) },
      says: 'That would make 1180 lines on a ticket; it can have 400.',
    },
  ])('says $says', ({ given, says }) => {
    expect(planProblem(plan(given), shippedTemplate())).toBe(says);
  });
});

describe('plannedWith', () => {
  it('leaves the days of the month and what monitoring has taken over alone', () => {
    const graduated = { by: 'grace', at: instant('2026-02-01T09:00:00.000Z') };
    const present = plan({ businessDays: 'later', leadDays: 3, items: { disk: { graduated, limit: 10 }, ups: { limit: 5 } } });
    const { template, servers, sites, remoteOutsourced } = present;
    const next = plannedWith(present, { template, servers, sites, remoteOutsourced, items: { ups: {} } });
    expect(next).toEqual({ ...present, items: { disk: { graduated } } });
  });
});
