import type { TimeZone } from '../../../src/platform/rules/units';
import { minutes, dateOnly } from '../../../src/platform/rules/units';
import { clientSentence } from '../../../src/billing/rules/client-sentence';
import { explain, type Explaining } from '../../../src/billing/rules/explain';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { aWork, inMinutes, price } from './a-pricing';

const about: Explaining = { policy: usualPolicy, zone: 'UTC' as TimeZone, contract: 'hourly', currency: 'USD' };
const onSite = { kind: 'onSite' } as const;
const firstOf = (...given: Parameters<typeof price>) => price(...given).charges[0]!;
const chain = (charge: ReturnType<typeof firstOf>, explaining = about) =>
  explain(charge, explaining).map(({ step, rule, time, money, applied }) => [step, rule, inMinutes(time[1]), money[1], applied]);

describe('the chain of a charge', () => {
  it('tells every step of a visit: rule, minutes and money, and what was not applied and why', () => {
    const visit = firstOf([aWork('09:10', 40, onSite), aWork('10:05', 15, onSite)], { client: { contract: 'managed' } });
    expect(chain(visit, { ...about, contract: 'managed' })).toEqual([
      ['worked', '9:10–9:50, 10:05–10:20', 55, 9_167, true],
      ['visit', 'One visit: one minimum and one trip.', 55, 9_167, true],
      ['hours', 'All in business hours by the client’s clock.', 55, 9_167, false],
      ['rounding', 'Up to the next 15 m, the visit as a whole.', 60, 10_000, true],
      ['minimum', 'Local: at least 1 h, which was reached: no change.', 60, 10_000, false],
      ['multiplier', 'business × 1.', 60, 10_000, false],
      ['trip', 'No trip charge: the minimum pays for the way.', 60, 10_000, false],
      ['contract', 'Not included in the managed services.', 60, 10_000, false],
    ]);
  });

  it('carries the version of the policy', () => {
    expect(explain(firstOf([aWork('09:00', 20)]), about).map(({ version }) => version)).toEqual([null, 1, 1, 1, 1, 1, 1]);
  });

  it('tells how the hours were split', () => {
    const charge = firstOf([aWork('17:30', 75)]);
    expect(chain(charge).map(([, rule]) => rule)).toContain('Split by the client’s clock: 30 m business, 45 m evening and night.');
  });
});

describe('the sentence for the client', () => {
  const block = { id: 'b', minutes: minutes(600), from: dateOnly('2026-11-01'), expires: dateOnly('2026-12-31') };
  it.each([
    {
      given: [[aWork('09:10', 20, onSite)], {}],
      says: '20 m on site on 20 Nov 2026, counted as the minimum of 1 h for a visit at your distance: 1 h at $100.00 an hour, $100.00.',
    },
    { given: [[aWork('09:10', 50)], {}], says: '50 m of remote work on 20 Nov 2026, counted as 1 h: 1 h at $100.00 an hour, $100.00.' },
    {
      given: [[aWork('17:00', 90)], {}],
      says: '1 h 30 m of remote work on 20 Nov 2026: 1 h at $100.00 an hour and 30 m in evening and night hours at $150.00 an hour, $175.00.',
    },
    {
      given: [[aWork('09:00', 60)], { client: { contract: 'managed' } }],
      says: '1 h of remote work on 20 Nov 2026, included in your contract.',
    },
    {
      given: [[aWork('09:00', 120, { purpose: 'meeting' })], { client: { contract: 'managed' } }],
      says: '2 h of remote work on 20 Nov 2026, free of charge as a planning meeting.',
    },
    {
      given: [[aWork('09:00', 60)], { client: { contract: 'blockOfHours', terms: { blocks: [block] } } }],
      says: '1 h of remote work on 20 Nov 2026, taken from your block of hours.',
    },
  ] as const)('$says', ({ given: [work, setting], says }) => {
    const contract = 'client' in setting ? setting.client.contract : 'hourly';
    expect(clientSentence(firstOf(work, setting as never), { ...about, contract })).toBe(says);
  });
});
