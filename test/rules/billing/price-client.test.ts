import { dateOnly, minutes, type Cents } from '../../../src/platform/rules/units';
import { billedIn, workedIn } from '../../../src/billing/rules/charge';
import type { Rounding, RoundingScope } from '../../../src/billing/rules/policy';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { aVersion, aWork, inMinutes, price } from './a-pricing';

const exact: Rounding = { increment: minutes(1), mode: 'up', grace: minutes(0) };
const unrounded = { remote: exact, onSite: exact, travel: exact };
const onSite = { kind: 'onSite' } as const;
const travel = { kind: 'travel' } as const;
const amounts = (...given: Parameters<typeof price>) => price(...given).charges.map(({ amount }) => amount);
const billed = (...given: Parameters<typeof price>) => price(...given).charges.map((charge) => inMinutes(billedIn(charge)));
const quarters = { increment: minutes(15), mode: 'up', grace: minutes(0) } as const;

describe('hours by the client’s wall clock', () => {
  const untilFive = { ...usualPolicy.hours, to: '17:00' as never };

  it('splits at closing time for pricing only: 16:30–18:15 at $100 and 1.5 after 17:00 is 50.00 + 187.50', () => {
    const [charge] = price([aWork('16:30', 105)], { policy: { hours: untilFive } }).charges;
    expect(charge?.lines.map(({ hours, amount }) => [hours, amount])).toEqual([
      ['business', 5_000],
      ['evening', 18_750],
    ]);
    expect(charge?.amount).toBe(23_750);
    expect(charge?.work).toEqual([aWork('16:30', 105)]);
  });

  it.each([
    { at: '09:00', date: '2026-11-20', is: 10_000, because: 'Friday morning' },
    { at: '19:00', date: '2026-11-20', is: 15_000, because: 'Friday evening' },
    { at: '09:00', date: '2026-11-21', is: 20_000, because: 'Saturday' },
    { at: '09:00', date: '2026-12-25', is: 30_000, because: 'a holiday' },
    { at: '19:00', date: '2026-12-25', is: 30_000, because: 'the evening of a holiday is not 4.5 times: they never compound' },
    { at: '09:00', date: '2027-07-04', is: 30_000, because: 'a holiday on a Sunday takes the higher one' },
  ])('charges $is for an hour at $at on $date: $because', ({ at, date, is }) => {
    expect(amounts([aWork(`${date} ${at}`, 60)])).toEqual([is]);
  });

  it('is the client’s clock, not ours: 00:30 UTC is half past four in Los Angeles', () => {
    expect(amounts([aWork('2026-11-20 00:30', 60)], { client: { zone: 'America/Los_Angeles' as never } })).toEqual([10_000]);
  });

  it('loses no minute over a clock change', () => {
    const [charge] = price([aWork('2026-11-01 04:00', 300)], {
      client: { zone: 'America/New_York' as never },
      policy: { rounding: unrounded },
    }).charges;
    expect(charge && inMinutes(workedIn(charge))).toBe(300);
  });

  it('adds what rounding adds to the cheapest hours, and takes what it takes off from the dearest', () => {
    const rounding = (mode: 'up' | 'nearest') => ({ ...usualPolicy.rounding, remote: { ...quarters, increment: minutes(60), mode } });
    const split = (mode: 'up' | 'nearest') =>
      price([aWork('17:30', 80)], { policy: { rounding: rounding(mode) } }).charges[0]?.lines.map(({ billed: time }) => inMinutes(time));
    expect(split('up')).toEqual([70, 50]);
    expect(split('nearest')).toEqual([30, 30]);
  });
});

describe('what is rounded together', () => {
  const touches = [9, 10, 11, 14, 15].map((hour) => aWork(`${String(hour).padStart(2, '0')}:00`, 2));
  it.each([
    { scope: 'entry', is: 75 },
    { scope: 'clientDay', is: 15 },
  ] as const)('bills five touches of two minutes $is min by $scope', ({ scope, is }) => {
    const all = billed(touches, { policy: { scope } });
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(is);
  });

  it('rounds the parts of a visit together, on two tickets and by two technicians', () => {
    const visit = [
      aWork('09:00', 50, onSite),
      aWork('10:00', 5, { ...onSite, ticket: { id: '1', key: 'HD-1' } }),
      aWork('10:00', 10, { ...onSite, id: 'ben', technician: 'ben' }),
    ];
    expect(billed(visit, { policy: { scope: 'visit' } })).toEqual([75]);
    expect(billed(visit, { policy: { scope: 'entry' } })).toEqual([60 + 15 + 15]);
  });

  it('gives the quarter to the act that reaches it (practice 100)', () => {
    const eighth: Rounding = { ...quarters, mode: 'eighthMinute' };
    const acts = [aWork('09:00', 1), aWork('09:10', 4, { technician: 'ben' }), aWork('09:20', 4, { technician: 'chloe' })];
    const roles = { ben: 'senior', chloe: 'owner' };
    const policy = { scope: 'clientDay' as RoundingScope, rounding: { ...usualPolicy.rounding, remote: eighth } };
    const [day] = price(acts, { policy, roles }).charges;
    expect(day?.lines.map(({ role, billed: time }) => [role, inMinutes(time)])).toEqual([
      ['technician', 0],
      ['senior', 0],
      ['owner', 15],
    ]);
  });
});

describe('the minimum of a visit', () => {
  it.each([
    { work: 20, away: 22, is: 60, because: 'practice 65: the local minimum is an hour' },
    { work: 60, away: 22, is: 60, because: 'practice 65: an hour fills it' },
    { work: 61, away: 22, is: 75, because: 'more than it is rounded as usual' },
    { work: 60, away: 45, is: 120, because: 'practice 67: two hours in the second zone' },
    { work: 60, away: 75, is: 180, because: 'practice 66: three hours by distance' },
    { work: 60, away: 90, is: 240, because: 'practice 66: four hours from 90 minutes on' },
  ])('bills $is min for $work min on site $away min away: $because', ({ work, away, is }) => {
    expect(billed([aWork('09:00', work, onSite)], { client: { travelMinutes: minutes(away) } })).toEqual([is]);
  });

  it('is one for several tickets, and for two technicians as the policy says', () => {
    const visit = [aWork('09:00', 10, onSite), aWork('09:20', 10, { ...onSite, ticket: { id: '1', key: 'HD-1' } })];
    const both = [...visit, aWork('09:00', 15, { ...onSite, id: 'ben', technician: 'ben' })];
    expect(billed(visit)).toEqual([60]);
    expect(billed(both, { policy: { technicians: 'together' } })).toEqual([60]);
    expect(billed(both, { policy: { technicians: 'each' } })).toEqual([60, 60]);
  });

  it('is charged at $400 for an hour 90 minutes away (practice 66)', () => {
    expect(amounts([aWork('09:00', 60, onSite)], { client: { travelMinutes: minutes(90) } })).toEqual([40_000]);
  });

  it('is not for a trip on which nobody worked', () => {
    expect(amounts([aWork('09:00', 30, travel), aWork('09:40', 30, travel)])).toEqual([0]);
  });

  it('is its own after hours', () => {
    const policy = { minimum: { remote: minutes(0), afterHours: minutes(90) } };
    expect(billed([aWork('20:00', 10)], { policy })).toEqual([90]);
    expect(billed([aWork('10:00', 10)], { policy })).toEqual([15]);
  });
});

describe('the trip (practice 62)', () => {
  const charge = { trip: 'charge' as const, zones: usualPolicy.zones.map((zone) => ({ ...zone, tripCharge: 4_500 as Cents })) };

  it('is a charge of $45 besides half an hour at $100: $95', () => {
    expect(amounts([aWork('09:00', 30, onSite)], { policy: charge })).toEqual([9_500]);
  });

  it('or a minimum of an hour: $100', () => {
    expect(amounts([aWork('09:00', 30, onSite)])).toEqual([10_000]);
  });

  it('is as agreed with the client', () => {
    expect(amounts([aWork('09:00', 30, onSite)], { policy: charge, client: { terms: { trip: 'minimum' } } })).toEqual([10_000]);
  });

  it('is one charge for a visit on three tickets with the way there and back', () => {
    const day = [
      aWork('08:30', 22, travel),
      aWork('09:00', 15, onSite),
      aWork('09:15', 15, onSite),
      aWork('09:30', 30, onSite),
      aWork('10:00', 22, travel),
    ];
    expect(amounts(day, { policy: charge })).toEqual([10_000 + 4_500]);
  });
});

describe('travel', () => {
  it('is in the visit and costs nothing unless it has a rate: 2 × 30 minutes (practice 72)', () => {
    const [visit] = price([aWork('08:30', 30, travel), aWork('09:00', 60, onSite), aWork('10:00', 30, travel)]).charges;
    expect(visit?.work).toHaveLength(3);
    expect(visit && inMinutes(workedIn(visit))).toBe(120);
    expect(visit?.amount).toBe(10_000);
  });
});

describe('visits split and joined by hand', () => {
  const day = [aWork('09:00', 20, onSite), aWork('15:00', 20, onSite)];

  it('have a minimum each when split', () => {
    expect(billed(day)).toEqual([60]);
    expect(billed(day, { marks: [{ entry: day[1]!.id, begins: true }] })).toEqual([60, 60]);
  });

  it('have one when joined over midnight', () => {
    const night = [aWork('2026-11-20 23:30', 20, onSite), aWork('2026-11-21 00:10', 20, onSite)];
    expect(price(night).charges).toHaveLength(2);
    expect(price(night, { marks: [{ entry: night[1]!.id, begins: false }] }).charges).toHaveLength(1);
  });
});

describe('the contract', () => {
  it('that is managed takes in what the policy says and nothing else', () => {
    const work = [aWork('09:00', 60), aWork('19:00', 60), aWork('11:00', 60, onSite), aWork('13:00', 60, { purpose: 'project' })];
    const { charges } = price(work, { client: { contract: 'managed' } });
    expect(charges.map(({ lines, amount }) => [lines[0]?.cover, amount])).toEqual([
      ['managed', 0],
      ['notIncluded', 10_000],
      ['project', 10_000],
      ['notIncluded', 15_000],
    ]);
  });

  it('makes planning meetings free: two hours are $0, and charged without one (practice 41)', () => {
    const meeting = [aWork('09:00', 120, { purpose: 'meeting' })];
    expect(amounts(meeting, { client: { contract: 'managed' } })).toEqual([0]);
    expect(amounts(meeting, { client: { contract: 'hourly' } })).toEqual([0]);
    expect(amounts(meeting, { client: { contract: 'none' } })).toEqual([20_000]);
  });

  const block = (id: string, hours: number, expires: string) => ({
    id,
    minutes: minutes(60 * hours),
    from: dateOnly('2026-11-01'),
    expires: dateOnly(expires),
  });

  it('for a block of hours draws by the date of work from what expires first, weighted by the hours, and charges the rest', () => {
    const terms = { blocks: [block('late', 1, '2026-12-31'), block('soon', 1, '2026-11-20')] };
    const work = [aWork('2026-11-20 19:00', 60), aWork('2026-11-19 09:00', 30), aWork('2026-11-21 09:00', 60)];
    const { charges, blocks } = price(work, { client: { contract: 'blockOfHours', terms } });
    expect(
      charges.map(({ date, draws, amount }) => [date, draws.map(({ block: of, weighted }) => [of, inMinutes(weighted)]), amount]),
    ).toEqual([
      ['2026-11-19', [['soon', 30]], 0],
      [
        '2026-11-20',
        [
          ['soon', 30],
          ['late', 60],
        ],
        0,
      ],
      ['2026-11-21', [], 20_000],
    ]);
    expect(blocks.map(({ left }) => left)).toEqual([0, 0]);
  });

  it('for a block covers a part where that is what is left', () => {
    const { charges } = price([aWork('09:00', 60)], {
      client: { contract: 'blockOfHours', terms: { blocks: [block('b', 0.75, '2026-12-31')] } },
    });
    expect(charges).toMatchObject([{ amount: 2_500, lines: [{ cover: 'partOfBlock', covered: 45 * 60_000 }] }]);
  });

  it('for a block does not reach beyond its last day', () => {
    const terms = { blocks: [block('b', 5, '2026-11-19')] };
    expect(amounts([aWork('09:00', 60)], { client: { contract: 'blockOfHours', terms } })).toEqual([10_000]);
  });
});

describe('the policy', () => {
  it('is the version in force on the day of the work', () => {
    const dearer = aVersion(
      {
        rates: usualPolicy.rates.map((rate) => ({
          ...rate,
          hourly: { remote: 12_000 as Cents, onSite: 12_000 as Cents, travel: 0 as Cents },
        })),
      },
      { version: 2, from: dateOnly('2026-11-20') },
    );
    const work = [aWork('2026-11-19 09:00', 60), aWork('2026-11-20 09:00', 60)];
    const { charges } = price(work, { versions: [aVersion(), dearer] });
    expect(charges.map(({ policy, amount }) => [policy, amount])).toEqual([
      [1, 10_000],
      [2, 12_000],
    ]);
  });

  it('prices nothing before its first version', () => {
    expect(price([aWork('2025-11-19 09:00', 60)]).charges).toEqual([]);
  });

  it('knows rates by role, and by what is agreed with a client', () => {
    const work = [aWork('09:00', 60)];
    expect(amounts(work, { roles: { ada: 'senior' } })).toEqual([15_000]);
    expect(amounts(work, { roles: { ada: 'senior' }, client: { terms: { rates: { remote: 9_000 as Cents } } } })).toEqual([9_000]);
  });
});
