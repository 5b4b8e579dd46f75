import fc from 'fast-check';
import type { Client } from '../../../../src/clients/rules/client';
import { firstMonth } from '../../../../src/clients/rules/first-month';
import { startsOn } from '../../../../src/clients/rules/starts-on';
import { plainPlan, type BusinessDayRule } from '../../../../src/maintenance/rules/client-plan';
import { lacksSomething, planSheet, type Days } from '../../../../src/maintenance/rules/plan-sheet';
import { periodsBefore, periodsInReach } from '../../../../src/maintenance/rules/due';
import type { Run } from '../../../../src/maintenance/rules/run';
import { addMonths } from '../../../../src/platform/rules/month';
import { dateOnly, instant, type Instant, type Month, type TimeZone } from '../../../../src/platform/rules/units';
import type { Holiday } from '../../../../src/time/rules/day/holidays';
import { aClient } from '../../../support/builders';

const hour = 3_600_000;
const plain: Days = { plans: new Map(), holidays: [] };

/** The ledger and the schedule of one client over time, by the rules alone. */
class Years {
  readonly runs = new Map<Month, Run>();
  readonly tickets: { readonly period: Month; readonly at: Instant }[] = [];

  constructor(
    public client: Client,
    public days: Days = plain,
  ) {}

  /** What an hourly run does at that instant. */
  run(at: Instant): void {
    let periods = periodsInReach(at);
    for (let [earliest] = periods; earliest && this.#lacks(earliest, at); [earliest] = periods) {
      const before = periodsBefore(earliest, at);
      if (before.length === 0) break;
      periods = [...before, ...periods];
    }
    for (const period of periods) this.#runPeriod(period, at);
  }

  /** Every so many hours from one instant to another, but for those in which the schedule is out. */
  live(from: string, to: string, everyHours: number, isOut: (at: number) => boolean = () => false): void {
    for (let at = Date.parse(from); at <= Date.parse(to); at += everyHours * hour)
      if (!isOut(at)) this.run(instant(new Date(at).toISOString()));
  }

  get created(): readonly Month[] {
    return this.tickets.map(({ period }) => period);
  }

  get skipped(): readonly Month[] {
    return [...this.runs].flatMap(([period, run]) => (run.state === 'skipped' ? [period] : []));
  }

  #ledger(period: Month) {
    const run = this.runs.get(period);
    return { period, plan: 'monthly', sheet: 0, runs: run ? { [this.client.id]: run } : {} };
  }

  #lacks(period: Month, at: Instant): boolean {
    return lacksSomething([this.client], this.#ledger(period), this.days, at);
  }

  #runPeriod(period: Month, at: Instant): void {
    const plan = planSheet([this.client], this.#ledger(period), { kind: 'due' }, this.days, at);
    for (const { why } of plan.skipped) this.runs.set(period, { state: 'skipped', why, at });
    if (plan.create.length === 0) return;
    this.tickets.push({ period, at });
    this.runs.set(period, { state: 'created', ticket: { id: period, key: period }, at });
  }
}

const monthsFrom = (first: Month, count: number) => Array.from({ length: count }, (_, index) => addMonths(first, index));
const zones = [
  'Pacific/Kiritimati', // UTC+14
  'Pacific/Pago_Pago', // UTC-11
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Australia/Lord_Howe', // half an hour of summer time
  'Africa/Cairo', // the clock changes at midnight
  'UTC',
] as TimeZone[];
const rules: readonly BusinessDayRule[] = ['asIs', 'earlier', 'later', 'skip'];

const planned = (client: Client, businessDays: BusinessDayRule, leadDays: number, holidays: readonly Holiday[] = []): Days => ({
  plans: new Map([[client.id, { ...plainPlan(client), businessDays, leadDays }]]),
  holidays,
});

const anyPlan = fc.record({
  planDay: fc.integer({ min: 1, max: 31 }),
  zone: fc.constantFrom(...zones),
  rule: fc.constantFrom(...rules),
  lead: fc.integer({ min: 0, max: 28 }),
  start: fc.integer({ min: 0, max: 40 }),
  holiday: fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
});

function yearsOf({ planDay, zone, rule, lead, start, holiday }: typeof anyPlan extends fc.Arbitrary<infer T> ? T : never) {
  const first = addMonths('2024-01' as Month, start);
  const client = aClient({ planDay, timeZone: zone, startsOn: dateOnly(`${first}-01`) });
  const days = planned(client, rule, lead, [{ date: dateOnly(holiday.toISOString().slice(0, 10)), name: 'A day off' }]);
  return {
    first,
    rule,
    years: new Years(client, days),
    from: `${addMonths(first, -2)}-01T00:00:00.000Z`,
    to: `${addMonths(first, 47)}-28T23:00:00.000Z`,
  };
}

/** Every month of the 48 has its ticket or, where the plan skips, its reason; none twice, none missed, none beside them. */
function expectAll({ first, rule, years }: Pick<ReturnType<typeof yearsOf>, 'first' | 'rule' | 'years'>): void {
  const wanted = monthsFrom(first, 48);
  const accounted = [...years.created, ...years.skipped].sort();
  const inRange = accounted.filter((period) => period <= (wanted.at(-1) ?? ''));
  expect(new Set(accounted).size).toBe(accounted.length);
  expect(inRange.filter((period) => !wanted.includes(period))).toEqual([]);
  expect(wanted.slice(0, 47).filter((period) => !inRange.includes(period))).toEqual([]);
  if (rule !== 'skip') expect(years.skipped).toEqual([]);
}

describe('48 months', () => {
  it('give 48 periods for every plan day, zone, business rule, lead and start month: none twice, none missed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const lived = yearsOf(plan);
        lived.years.live(lived.from, `${addMonths(lived.first, 48)}-15T00:00:00.000Z`, 240);
        const wanted = monthsFrom(lived.first, 48);
        const accounted = [...lived.years.created, ...lived.years.skipped].filter((period) => wanted.includes(period)).sort();
        expect(accounted).toEqual(wanted);
        expectAll(lived);
      }),
      { numRuns: 25 },
    );
  });

  it.each(rules)('give 48 periods for each of the 31 plan days with the rule %s, each zone and each start month among them', (rule) => {
    const holiday = new Date('2026-07-03');
    for (let planDay = 1; planDay <= 31; planDay += 1) {
      const zone = zones[planDay % zones.length]!;
      const lived = yearsOf({ planDay, zone, rule, lead: planDay % 29, start: planDay % 12, holiday });
      lived.years.live(lived.from, `${addMonths(lived.first, 48)}-15T00:00:00.000Z`, 720);
      const wanted = monthsFrom(lived.first, 48);
      const accounted = [...lived.years.created, ...lived.years.skipped].filter((period) => wanted.includes(period)).sort();
      expect(accounted).toEqual(wanted);
      expectAll(lived);
    }
  });

  it('give the same when the schedule is out for any time up to a year, at any time', () => {
    const outage = fc.record({ begins: fc.integer({ min: 0, max: 1_200 }), lasts: fc.integer({ min: 1, max: 360 }) });
    fc.assert(
      fc.property(anyPlan, outage, (plan, { begins, lasts }) => {
        const lived = yearsOf(plan);
        const start = Date.parse(lived.from) + begins * 24 * hour;
        lived.years.live(
          lived.from,
          `${addMonths(lived.first, 61)}-15T00:00:00.000Z`,
          240,
          (at) => at >= start && at < start + lasts * 24 * hour,
        );
        expectAll(lived);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is due and not done', () => {
  const client = aClient({ planDay: 3, startsOn: dateOnly('2026-01-01') });

  it('is made up for after an outage of three days', () => {
    const years = new Years(client);
    const isOut = (at: number) => at >= Date.parse('2026-10-02') && at < Date.parse('2026-10-05');
    years.live('2026-09-20T00:00:00.000Z', '2026-10-10T00:00:00.000Z', 1, isOut);
    expect(years.tickets.at(-1)).toEqual({ period: '2026-10', at: '2026-10-05T00:00:00.000Z' });
  });

  it('is fully made up for after an outage of two months, and of seven', () => {
    for (const [begins, missed] of [
      ['2026-09-01', ['2026-09', '2026-10']],
      ['2026-04-01', ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']],
    ] as const) {
      const years = new Years(client);
      const isOut = (at: number) => at >= Date.parse(begins) && at < Date.parse('2026-11-02');
      years.live('2026-01-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z', 1, isOut);
      expect(years.tickets.filter(({ at }) => at === '2026-11-02T00:00:00.000Z').map(({ period }) => period)).toEqual(missed);
    }
  });

  it('stays due when the plan day is changed in mid-month, and no earlier month becomes due by it', () => {
    const years = new Years(aClient({ planDay: 5, startsOn: dateOnly('2026-06-20') }));
    years.live('2026-06-20T12:00:00.000Z', '2026-11-03T12:00:00.000Z', 24);
    const at = instant('2026-11-03T12:00:00.000Z');
    years.client = { ...years.client, planDay: 25, startsOn: startsOn({ ...years.client, planDay: 25 }, years.client, at) };
    years.live('2026-11-03T13:00:00.000Z', '2027-01-10T12:00:00.000Z', 24);
    expect(years.created).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']);
    expect(firstMonth(years.client)).toBe('2026-07');
  });

  it('has no second ticket when the plan day is moved to a later day of a month that is done', () => {
    const years = new Years(client);
    years.live('2026-11-01T00:00:00.000Z', '2026-11-10T00:00:00.000Z', 24);
    const before = years.tickets.length;
    years.client = { ...client, planDay: 28, startsOn: startsOn({ ...client, planDay: 28 }, client, instant('2026-11-10T00:00:00.000Z')) };
    years.live('2026-11-10T01:00:00.000Z', '2026-11-30T00:00:00.000Z', 24);
    expect(years.tickets).toHaveLength(before);
  });
});

describe('a client that', () => {
  const join = (on: string, planDay: number) => {
    const at = instant(`${on}T18:00:00.000Z`);
    const draft = aClient({ planDay });
    return { ...draft, startsOn: startsOn(draft, undefined, at) };
  };

  it('joins on the 31st begins on that day, or with the next day its plan names', () => {
    expect(firstMonth(join('2026-08-31', 31))).toBe('2026-08');
    expect(firstMonth(join('2026-08-31', 30))).toBe('2026-09');
    expect(firstMonth(join('2026-08-31', 1))).toBe('2026-09');
    const years = new Years(join('2026-01-31', 31));
    years.live('2026-01-31T18:00:00.000Z', '2026-06-30T18:00:00.000Z', 24);
    expect(years.tickets.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
    ]);
  });

  it('leaves gets no ticket while it is away, and when it comes back none for that time', () => {
    const years = new Years(join('2026-01-02', 5));
    years.live('2026-01-02T18:00:00.000Z', '2026-03-20T18:00:00.000Z', 24);
    years.client = { ...years.client, status: 'former' };
    years.live('2026-03-20T19:00:00.000Z', '2026-08-10T18:00:00.000Z', 24);
    const back = instant('2026-08-10T19:00:00.000Z');
    const active = { ...years.client, status: 'active' as const };
    years.client = { ...active, startsOn: startsOn(active, years.client, back) };
    years.live('2026-08-10T19:00:00.000Z', '2026-10-10T18:00:00.000Z', 24);
    expect(years.created).toEqual(['2026-01', '2026-02', '2026-03', '2026-09', '2026-10']);
  });
});

describe('the first hour of a planned day', () => {
  it.each([
    { zone: 'Pacific/Kiritimati', at: '2026-11-30T10:00:00.000Z', because: 'UTC+14' },
    { zone: 'Pacific/Pago_Pago', at: '2026-12-01T11:00:00.000Z', because: 'UTC-11' },
  ])('is when the ticket comes in $zone ($because)', ({ zone, at }) => {
    const years = new Years(aClient({ planDay: 1, timeZone: zone as TimeZone, startsOn: dateOnly('2026-12-01') }));
    years.live('2026-11-29T00:00:00.000Z', '2026-12-03T00:00:00.000Z', 1);
    expect(years.tickets).toEqual([{ period: '2026-12', at }]);
  });

  it.each([
    { zone: 'America/Los_Angeles', day: 1, from: '2026-10-30', to: '2026-11-04', because: 'an hour comes twice on 1 Nov' },
    { zone: 'America/Los_Angeles', day: 8, from: '2026-03-06', to: '2026-03-11', because: 'an hour is missing on 8 Mar' },
    { zone: 'Africa/Cairo', day: 24, from: '2026-04-22', to: '2026-04-27', because: 'midnight itself is missing on 24 Apr' },
  ])('comes once when the clock changes in $zone: $because', ({ zone, day, from, to }) => {
    const years = new Years(aClient({ planDay: day, timeZone: zone as TimeZone, startsOn: dateOnly(`${to.slice(0, 7)}-01`) }));
    years.live(`${from}T00:00:00.000Z`, `${to}T00:00:00.000Z`, 1);
    expect(years.tickets).toHaveLength(1);
  });
});
