import type { ClientId } from '../../../src/clients/rules/client';
import { usualTerms, type BilledClient } from '../../../src/billing/rules/client-terms';
import { drawUp, type DrawingUp } from '../../../src/billing/rules/draw-up';
import type { ClosedStatement, Statement } from '../../../src/billing/rules/statement';
import { totalOf } from '../../../src/billing/rules/statement';
import { sumsOf } from '../../../src/billing/rules/statement-sums';
import { dateOnly, instant, minutes, type Cents, type Instant, type Month, type TimeZone } from '../../../src/platform/rules/units';
import type { Entry } from '../../../src/time/rules/entry';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { anEntry } from '../../support/builders';
import { aVersion } from './a-pricing';

const november = '2026-11' as Month;
const october = '2026-10' as Month;
const hourly: BilledClient = {
  id: 'client-1' as ClientId,
  contract: 'hourly',
  zone: 'UTC' as TimeZone,
  travelMinutes: minutes(22),
  terms: usualTerms,
};

/** An hour on a day from nine o'clock on, its worklog in Jira. */
const anHour = (day: string, given: Partial<Entry> = {}): Entry =>
  anEntry({
    id: day,
    startedAt: instant(`${day}T09:00:00.000Z`),
    stoppedAt: instant(`${day}T10:00:00.000Z`),
    worklog: { state: 'written', on: { ticket: '1', id: '1' } },
    ...given,
  });

function draw(entries: readonly Entry[], given: Partial<DrawingUp> = {}): Statement {
  return drawUp({
    client: hourly,
    name: 'Lakeside Dental',
    month: november,
    currency: 'USD',
    versions: [aVersion()],
    roles: {},
    entriesOf: (month) => entries.filter(({ startedAt }) => startedAt.startsWith(month)),
    marksOf: () => ({}),
    closed: [],
    ...given,
  });
}

const closed = (statement: Statement): ClosedStatement => ({
  statement,
  by: 'grace',
  at: '2026-11-02T09:00:00.000Z' as Instant,
  reason: '',
  hash: 'h',
});

describe('a statement', () => {
  it('adds up to its charges, and its subtotals to it', () => {
    const statement = draw([anHour('2026-11-03'), anHour('2026-11-04', { kind: 'onSite' }), anHour('2026-11-05', { kind: 'travel' })]);
    expect(totalOf(statement)).toBe(20_000);
    expect(sumsOf(statement)).toMatchObject({
      charges: 20_000,
      trips: 0,
      adjustments: 0,
      total: 20_000,
      visits: 2,
      byKind: [
        { kind: 'remote', worked: 3_600_000, amount: 10_000 },
        { kind: 'onSite', worked: 3_600_000, amount: 10_000 },
        { kind: 'travel', worked: 3_600_000, amount: 0 },
      ],
    });
  });

  it('leaves out what nobody confirmed, breaks and what was removed, and asks', () => {
    const statement = draw([
      anHour('2026-11-03', { review: { ranUntil: instant('2026-11-04T07:00:00.000Z') } }),
      anHour('2026-11-04', { kind: 'break' }),
      anHour('2026-11-05', { removed: { at: instant('2026-11-06T07:00:00.000Z'), how: 'deleted' } }),
      anHour('2026-11-06', { worklog: { state: 'waiting' } }),
      anHour('2026-11-09', { kind: 'onSite' }),
    ]);
    expect(statement.charges.map(({ date }) => date)).toEqual(['2026-11-06', '2026-11-09']);
    expect(statement.questions).toEqual([
      { about: 'unreviewed', count: 1, holdsBack: true },
      { about: 'worklogWaits', count: 1, holdsBack: true },
      { about: 'noReason', count: 1, holdsBack: false },
    ]);
  });

  it('warns of a planning meeting with a client without contract (practice 41)', () => {
    const marks = { '2026-11-03': { purpose: 'meeting', by: 'ada', at: instant('2026-11-03T12:00:00.000Z') } } as const;
    const statement = draw([anHour('2026-11-03')], { client: { ...hourly, contract: 'none' }, marksOf: () => marks });
    expect(statement.questions).toEqual([{ about: 'meetingCharged', count: 1, holdsBack: false }]);
  });
});

describe('what comes after a month was closed', () => {
  const inOctober = (entries: readonly Entry[], given: Partial<DrawingUp> = {}) => draw(entries, { month: october, ...given });
  const first = anHour('2026-10-05');
  const done = closed(inOctober([first]));

  it('is charged in the next month', () => {
    const statement = draw([first, anHour('2026-10-06'), anHour('2026-11-03')], { closed: [done] });
    expect(statement.adjustments).toMatchObject([{ month: october, date: '2026-10-06', why: 'added', before: 0, after: 10_000 }]);
    expect(totalOf(statement)).toBe(20_000);
  });

  it('is given back where an entry became shorter or was removed', () => {
    const shorter = { ...first, stoppedAt: instant('2026-10-05T09:30:00.000Z') };
    expect(draw([shorter], { closed: [done] }).adjustments).toMatchObject([{ why: 'changed', before: 10_000, after: 5_000 }]);
    expect(draw([], { closed: [done] }).adjustments).toMatchObject([{ why: 'removed', before: 10_000, after: 0, now: null }]);
    expect(totalOf(draw([], { closed: [done] }))).toBe(-10_000);
  });

  it('is priced by the rules the month was closed with', () => {
    const dearer = usualPolicy.rates.map((rate) => ({ ...rate, hourly: { ...rate.hourly, remote: 20_000 as Cents } }));
    const given = { versions: [aVersion({ rates: dearer })], closed: [done], roles: { ada: 'senior' } };
    expect(draw([first], given).adjustments).toEqual([]);
    expect(draw([first, anHour('2026-10-06')], given).adjustments).toMatchObject([{ after: 10_000 }]);
  });

  it('is charged once, however often a later month is closed', () => {
    const late = [first, anHour('2026-10-06')];
    const nextMonth = closed(draw(late, { closed: [done] }));
    expect(draw(late, { month: '2026-12' as Month, closed: [done, nextMonth] }).adjustments).toEqual([]);
  });

  it('waits for the first open month', () => {
    const late = [first, anHour('2026-10-06')];
    expect(draw(late, { month: '2026-12' as Month, closed: [done] }).adjustments).toEqual([]);
  });
});

describe('a block of hours', () => {
  const block = { id: 'b', minutes: minutes(90), from: dateOnly('2026-10-01'), expires: dateOnly('2026-12-31') };
  const client: BilledClient = { ...hourly, contract: 'blockOfHours', terms: { ...usualTerms, blocks: [block] } };

  it('goes on from month to month, closed or open', () => {
    const entries = [anHour('2026-10-05'), anHour('2026-11-05')];
    expect(totalOf(draw(entries, { client }))).toBe(5_000);
    const done = closed(draw(entries, { client, month: october }));
    expect(totalOf(draw(entries, { client, closed: [done] }))).toBe(5_000);
  });

  it('is drawn by the date of work: what comes late in October takes from it before November does', () => {
    const entries = [anHour('2026-10-05'), anHour('2026-11-05')];
    const done = closed(draw(entries, { client, month: october }));
    const statement = draw([...entries, anHour('2026-10-06', { id: 'late' })], { client, closed: [done] });
    expect(statement.adjustments).toMatchObject([{ charge: 'entry:late', after: 5_000 }]);
    expect(statement.charges).toMatchObject([{ amount: 10_000 }]);
  });
});
