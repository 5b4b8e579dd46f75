import { cents, dateOnly, instant } from '../../../src/platform/rules/units';
import type { Answered } from '../../../src/roadmap/rules/questionnaire/answer';
import { asBenefits, broughtBy, together } from '../../../src/roadmap/rules/meeting/benefits-of';
import { glanceOf } from '../../../src/roadmap/rules/equipment/glance';
import { aDevice, aLine, devices } from './builders';

const today = dateOnly('2026-11-20');
const answer = (question: string, value: Answered) => ({
  [question]: { question, value, at: instant('2026-06-01T00:00:00.000Z'), by: 'grace' },
});
const met = (heldOn: string, score: number, policy: string) => ({
  heldOn: dateOnly(heldOn),
  answers: { ...answer('sv-satisfaction', score), ...answer('dc-policies', policy) },
});
const glance = glanceOf(
  {
    devices: [
      ...devices(3, { planned: false, bought: dateOnly('2026-05-01') }),
      aDevice({ planned: false, bought: dateOnly('2025-11-20') }),
      ...devices(5, { planned: true, bought: dateOnly('2026-05-01') }),
    ],
    shares: [{ year: 2026, standard: 18, all: 24 }],
  },
  undefined,
  today,
);

describe('broughtBy', () => {
  it('practice 55: counts meetings, accepted policies, standard models, planned sales and satisfaction', () => {
    const brought = broughtBy(
      [met('2026-09-01', 5, 'backup'), met('2026-02-01', 4, 'none'), met('2025-11-20', 1, 'backup')],
      [aLine({ count: 2 })],
      glance,
      today,
    );
    expect(asBenefits(brought)).toEqual({
      meetings: 2,
      policiesAccepted: { accepted: 1, proposed: 2 },
      standardPercent: 75,
      plannedSales: cents(1_200_000),
      serviceScores: [4, 5],
      unplanned: 3,
    });
    expect(asBenefits(together([brought, broughtBy([], [], undefined, today)]))).toMatchObject({
      meetings: 2,
      standardPercent: 75,
      unplanned: 3,
    });
  });

  it('practice 48: counts what was bought without a plan in twelve months, and not before', () => {
    expect(broughtBy([], [], glance, today).unplanned).toBe(3);
    expect(broughtBy([], [], undefined, today)).toMatchObject({ unplanned: 0, serviceScores: [] });
  });
});

describe('glanceOf', () => {
  it('practice 103: counts on how many devices a release runs, and keeps the day on which the last went', () => {
    const seven = { devices: devices(7, { runs: ['windows/5-sp3'] }), shares: [] };
    const first = glanceOf(seven, undefined, today);
    expect(first.runs).toEqual({ 'windows/5-sp3': { devices: 7, since: today } });
    const later = dateOnly('2026-12-01');
    expect(glanceOf(seven, first, later)).toEqual(first);
    expect(glanceOf({ devices: [], shares: [] }, first, later).runs).toEqual({ 'windows/5-sp3': { devices: 0, since: later } });
  });
});
