import { chargeCost } from '../../../src/billing/rules/charge-cost';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import type { Costs } from '../../../src/billing/rules/cost';
import { blockedSentence, marginsOf } from '../../../src/billing/rules/margins';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { zoneMargins } from '../../../src/billing/rules/zone-margins';
import { cents, dateOnly, minutes, type DateOnly } from '../../../src/platform/rules/units';
import { aBilledClient, aVersion, aWork, price } from './a-pricing';

const costs: Costs = {
  wages: { technician: cents(2_000), senior: cents(4_000) },
  factor: 125,
  parking: cents(0),
  mileage: [{ from: '2013-01-01' as DateOnly, cents: 56.5, confirmed: true }],
  milesPerHour: 40,
};
const hourOnSite = aWork('13:30', 60, { kind: 'onSite' });
const near = { travelMinutes: minutes(30) };

type Given = Pick<NonNullable<Parameters<typeof price>[1]>, 'policy' | 'roles'> & { readonly costs?: Costs };

function margins(work: Parameters<typeof price>[0], client: NonNullable<Parameters<typeof aBilledClient>[0]>, given: Given = {}) {
  const { charges } = price(work, { ...given, client });
  return marginsOf({ charges, client: aBilledClient(client), versions: [aVersion(given.policy)] }, given.costs ?? costs);
}

describe('the margin of a visit, for managers', () => {
  it('counts the way as paid time: an hour on site half an hour away takes two hours (practice 57)', () => {
    expect(margins([hourOnSite], near)).toMatchObject({ charges: [{ paid: 2 * 3_600_000, cost: { way: 'estimated' } }] });
  });

  it('takes the way as it was saved, where it was', () => {
    const shown = margins([aWork('13:00', 20, { kind: 'travel' }), hourOnSite], near);
    expect(shown).toMatchObject({ charges: [{ paid: 80 * 60_000, cost: { way: 'saved', travel: 833 } }] });
  });

  it('is 27.40 for the local minimum at 100: 47.60 to arrive, 25 of labour, break-even at 72.60 (practices 59 and 63)', () => {
    expect(margins([hourOnSite], near)).toMatchObject({
      charges: [{ cost: { mileage: 2_260, travel: 2_500, labour: 2_500, total: 7_260 }, charged: 10_000, margin: 2_740, breakEven: 7_260 }],
      total: { cost: 7_260, charged: 10_000, margin: 2_740 },
    });
  });

  it('shrinks by parking, and by a senior engineer (practice 60)', () => {
    expect(margins([hourOnSite], near, { costs: { ...costs, parking: cents(500) } })).toMatchObject({ total: { cost: 7_760 } });
    const senior = { roles: { ada: 'senior' } };
    expect(margins([hourOnSite], near, senior)).toMatchObject({ charges: [{ cost: { mileage: 2_260, travel: 5_000, labour: 5_000 } }] });
  });

  it('is +198.30 with a minimum of four hours 90 minutes away, and -101.70 with one (practice 66)', () => {
    const far = { travelMinutes: minutes(90), terms: { miles: 90 } };
    expect(margins([hourOnSite], far)).toMatchObject({ charges: [{ charged: 40_000, cost: { total: 20_170 }, margin: 19_830 }] });
    const hourAtLeast = { policy: { zones: [{ name: 'All', upTo: null, minimum: minutes(60), tripCharge: cents(0) }] } };
    expect(margins([hourOnSite], far, hourAtLeast)).toMatchObject({ charges: [{ charged: 10_000, margin: -10_170 }] });
  });

  it('is not told while the owner has no wage, and says whose is missing (practice 61)', () => {
    const blocked = margins([hourOnSite], near, { roles: { ada: 'owner' } });
    expect(blocked).toEqual({ outcome: 'blocked', roles: ['Owner'] });
    expect(blockedSentence(['Owner'])).toMatch(/^No wage is known for Owner, so no margin can be told/);
    expect(blockedSentence(['Owner', 'Senior engineer', 'Technician'])).toMatch(/for Owner, Senior engineer and Technician, /);
  });

  it('of remote work is what is charged less the labour, without any way', () => {
    expect(margins([aWork('09:00', 30)], near)).toMatchObject({
      charges: [{ charged: 5_000, cost: { total: 1_250, miles: 0, way: 'none' } }],
    });
  });

  it('says where the way is not known', () => {
    const { charges } = price([hourOnSite], { client: { travelMinutes: null } });
    const client = { ...aBilledClient(), travelMinutes: null, terms: usualTerms };
    expect(charges.map((charge) => chargeCost(charge, client, costs))).toMatchObject([{ way: 'unknown', miles: 0, total: 2_500 }]);
  });
});

describe('what an hour on site leaves in each zone', () => {
  const summer = dateOnly('2013-08-16');

  it('is told at its far end, with the rate from which it pays (practice 63)', () => {
    const [local] = zoneMargins(usualPolicy, costs, 'technician', summer) ?? [];
    expect(local).toMatchObject({ away: 30, billed: 60, cost: 7_260, charged: 10_000, margin: 2_740, breakEven: 7_260, paysFrom: 7_300 });
  });

  it('is 198.30 an hour and a half away at a mile a minute (practice 66)', () => {
    const zones = zoneMargins(usualPolicy, { ...costs, milesPerHour: 60 }, 'technician', summer);
    expect(zones?.at(-1)).toMatchObject({ away: 90, billed: 240, cost: 20_170, margin: 19_830 });
  });

  it('takes the trip charge for the way (practice 62)', () => {
    const zones = zoneMargins({ ...usualPolicy, trip: 'charge' }, costs, 'technician', summer);
    expect(zones?.[1]).toMatchObject({ billed: 60, charged: 14_500 });
  });

  it('is not told for a role without a wage', () => {
    expect(zoneMargins(usualPolicy, costs, 'owner', summer)).toBeUndefined();
  });
});
