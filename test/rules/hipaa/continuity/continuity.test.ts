import { judgeCopies } from '../../../../src/hipaa/rules/continuity/copies';
import { downtimeCost } from '../../../../src/hipaa/rules/continuity/downtime';
import { compare, spanOf } from '../../../../src/hipaa/rules/continuity/measured';
import { contingencySpecifications, specifications } from '../../../../src/hipaa/rules/continuity/plan';
import { staleFrom, staleReason } from '../../../../src/hipaa/rules/continuity/provider';
import { acknowledged } from '../../../../src/hipaa/rules/continuity/roles';
import { scenariosLacking, usualScenarios } from '../../../../src/hipaa/rules/continuity/scenarios';
import { unowned } from '../../../../src/hipaa/rules/continuity/system';
import { lastSuccessOf, sourceInWords, withSignals } from '../../../../src/hipaa/rules/continuity/watched-copies';
import { testsDue, usualCalendar } from '../../../../src/hipaa/rules/continuity/test-calendar';
import { cents, dateOnly, instant } from '../../../../src/platform/rules/units';
import { aSystem, at, hours } from './a-system';

const dollars = (count: number) => cents(count * 100);

describe('what being down costs', () => {
  it('practice 108: $15,000 twice a year is $30,000 exposed', () => {
    expect(downtimeCost({ perEvent: dollars(15_000), eventsPerYear: 2, feePerMonth: null })).toEqual({
      exposure: dollars(30_000),
      fee: null,
      net: null,
    });
  });

  it('practice 119: $30,000 exposed less $1,500 × 12 leaves $12,000', () => {
    const cost = downtimeCost({ perEvent: dollars(15_000), eventsPerYear: 2, feePerMonth: dollars(1_500) });
    expect(cost).toEqual({ exposure: dollars(30_000), fee: dollars(18_000), net: dollars(12_000) });
  });
});

describe('systems', () => {
  it('practice 109: a fridge monitor without owner is flagged', () => {
    expect(unowned(aSystem('Fridge monitor', { assetClass: 'iot', responsible: ' ' }))).toBe(
      'Nobody answers for Fridge monitor. Devices like this are often unprotected.',
    );
    expect(unowned(aSystem('Fridge monitor', { assetClass: 'iot' }))).toBeNull();
  });
});

describe('copies', () => {
  const copies = (offSite: string | null, automated = true) =>
    judgeCopies(
      {
        rpo: hours(24),
        copies: {
          onSite: { lastSuccess: at('02:00'), automated: true },
          offSite: { lastSuccess: offSite === null ? null : instant(offSite), automated },
        },
      },
      at('15:00'),
    );

  it.each([
    { offSite: '2026-11-18T14:59:00.000Z', tone: 'red', sentence: 'No off-site copy in 48 h: the last is 48 h old.' },
    { offSite: '2026-11-18T15:00:00.000Z', tone: 'green', sentence: 'Off-site copy 48 h ago' },
    { offSite: '2026-11-15T15:00:00.000Z', tone: 'red', sentence: 'No off-site copy in 48 h: the last is 5 days old.' },
    { offSite: null, tone: 'red', sentence: 'No off-site copy has succeeded yet.' },
  ])('practice 115: last off site $offSite is $tone', ({ offSite, tone, sentence }) => {
    expect(copies(offSite)[0]).toEqual({ tone, sentence });
  });

  it('practice 115: a copy made by hand is told', () => {
    expect(copies('2026-11-20T03:00:00.000Z', false).map(({ tone }) => tone)).toEqual(['green', 'green', 'amber']);
  });
});

describe('what a provider shows', () => {
  const report = { report: 'SOC 2', reportedOn: dateOnly('2025-11-20'), validUntil: null };
  it.each([
    { day: '2026-11-20', reason: null },
    { day: '2026-11-21', reason: 'SOC 2 is older than 12 months.' },
  ])('practice 116: a SOC report of 20 Nov 2025 on $day: $reason', ({ day, reason }) => {
    expect(staleReason(report, dateOnly(day))).toBe(reason);
  });

  it('practice 116: holds as long as it says itself', () => {
    expect(staleFrom({ ...report, validUntil: dateOnly('2026-02-28') })).toBe('2026-03-01');
  });
});

describe('roles', () => {
  it('practice 112: 9 of 12 acknowledged are 75 %, and the others are named', () => {
    const roles = Array.from({ length: 12 }, (_, place) => ({
      role: `Role ${String(place)}`,
      person: `P${String(place)}`,
      deputy: 'Dev',
      acknowledgedOn: place < 9 ? dateOnly('2026-11-01') : null,
    }));
    expect(acknowledged(roles)).toEqual({ share: 75, outstanding: ['P9', 'P10', 'P11'] });
    expect(acknowledged([]).share).toBe(0);
  });
});

describe('scenarios', () => {
  it('practice 111: the template has at least three cyber and three physical ones', () => {
    const count = (sort: string) => usualScenarios.filter((scenario) => scenario.sort === sort).length;
    expect(Math.min(count('cyber'), count('physical'))).toBeGreaterThanOrEqual(3);
    expect(scenariosLacking(usualScenarios)).toBeNull();
  });

  it('practice 111: says which sort lacks', () => {
    expect(scenariosLacking(usualScenarios.slice(1, 4))).toBe(
      'At least 3 cyber and 3 physical scenarios belong here: 1 more cyber, 2 more physical.',
    );
  });
});

describe('measured against target', () => {
  const test = { startedAt: at('08:00'), rto: hours(4), rpo: hours(24) };
  it('practice 118: RTO 4 h, measured 5.5 h fails by 1.5 h; RPO 24 h, newest copy 30 h fails by 6 h', () => {
    const newestCopyAt = instant('2026-11-19T02:00:00.000Z');
    expect(compare({ ...test, restoredAt: at('13:30'), newestCopyAt }).map(({ sentence }) => sentence)).toEqual([
      'RTO 4 h, restored in 5.5 h: fails by 1.5 h',
      'RPO 24 h, newest copy 30 h: fails by 6 h',
    ]);
  });

  it('practice 118: holds at the minute', () => {
    expect(compare({ ...test, restoredAt: at('12:00'), newestCopyAt: null })).toMatchObject([{ what: 'RTO', passed: true, measured: 4 }]);
  });

  it('practice 118: is the span of what was noted on the ticket, pauses and helpers included', () => {
    const entry = (startedAt: string, stoppedAt: string) => ({ startedAt: at(startedAt), stoppedAt: at(stoppedAt) });
    expect(spanOf([entry('10:00', '13:30'), entry('08:00', '09:00'), entry('08:30', '09:30')])).toEqual({
      startedAt: at('08:00'),
      restoredAt: at('13:30'),
    });
    expect(spanOf([])).toBeUndefined();
  });
});

describe('the calendar of tests', () => {
  const due = (type: string, on?: string) =>
    testsDue(on === undefined ? [] : [{ type: 'tabletop', on: dateOnly(on) }], dateOnly('2026-01-31')).find((test) => test.type === type)
      ?.next;

  it.each([
    { type: 'check', often: 'daily, by itself', next: null },
    { type: 'smallRestore', often: 'weekly', next: '2026-02-07' },
    { type: 'dataset', often: 'monthly', next: '2026-02-28' },
    { type: 'fullRestore', often: 'quarterly', next: '2026-04-30' },
    { type: 'offSite', often: 'yearly', next: '2027-01-31' },
    { type: 'tabletop', often: 'quarterly', next: '2026-04-30' },
    { type: 'simulation', often: 'as agreed', next: null },
    { type: 'comprehensive', often: 'after large changes', next: null },
  ] as const)('practice 120: $type is held $often', ({ type, often, next }) => {
    expect({ often: usualCalendar[type].often, next: due(type) }).toEqual({ often, next });
  });

  it('practice 120: a tabletop takes 60 to 90 minutes, and one of 10 Feb is due again on 10 May', () => {
    expect(usualCalendar.tabletop.takes).toBe('60-90 min');
    expect(due('tabletop', '2026-02-10')).toBe('2026-05-10');
  });
});

describe('the contingency plan', () => {
  const whole = { systems: 2, withTargets: 2, withCopies: 1, cyber: 3, physical: 3, roles: 4, tests: 1 };
  it('practice 110: answers all five specifications of 164.308(a)(7)(ii)', () => {
    expect(contingencySpecifications.map(({ id }) => id)).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((letter) => `164.308(a)(7)(ii)(${letter})`),
    );
    expect(specifications(whole).every(({ answered }) => answered)).toBe(true);
  });

  it.each([
    { without: 'withCopies', letter: 'A' },
    { without: 'roles', letter: 'B' },
    { without: 'physical', letter: 'C' },
    { without: 'tests', letter: 'D' },
    { without: 'withTargets', letter: 'E' },
  ] as const)('practice 110: without $without ($letter) is unanswered', ({ without, letter }) => {
    const open = specifications({ ...whole, [without]: 0 }).filter(({ answered }) => !answered);
    expect(open.map(({ id }) => id)).toEqual([`164.308(a)(7)(ii)(${letter})`]);
  });
});

describe('practice 115: a copy that monitoring watches', () => {
  const backup = { item: 'auto-backup-job', title: 'Nightly backups' };
  const reading = (status: 'ok' | 'alert', when: string) => ({ id: '1', status, at: instant(when) });
  const change = (status: 'ok' | 'alert', when: string) => ({ status, at: instant(when) });

  it.each([
    {
      last: reading('ok', '2026-11-20T03:00:00.000Z'),
      changes: [change('ok', '2026-11-01T03:00:00.000Z')],
      was: '2026-11-20T03:00:00.000Z',
    },
    {
      last: reading('alert', '2026-11-20T03:00:00.000Z'),
      changes: [change('alert', '2026-11-19T03:00:00.000Z'), change('ok', '2026-11-01T03:00:00.000Z')],
      was: '2026-11-18T03:00:00.000Z',
    },
    {
      last: reading('alert', '2026-11-20T03:00:00.000Z'),
      changes: [change('alert', '2026-11-19T03:00:00.000Z'), change('ok', '2026-11-19T01:00:00.000Z')],
      was: '2026-11-19T01:00:00.000Z',
    },
    { last: reading('alert', '2026-11-20T03:00:00.000Z'), changes: [change('alert', '2026-11-19T03:00:00.000Z')], was: undefined },
  ])('last succeeded at $was when it says $last.status', ({ last, changes, was }) => {
    expect(lastSuccessOf({ last, changes })).toBe(was);
  });

  it('stays as it was typed until monitoring tells, and says which it is', () => {
    const typed = { lastSuccess: at('08:00'), automated: true };
    const emr = aSystem('EMR', { copies: { onSite: typed, offSite: { ...typed, watchedBy: backup } } });
    const told = withSignals(emr, [{ ...backup, last: reading('ok', '2026-11-20T10:00:00.000Z'), changes: [] }]);
    expect([told.copies?.onSite, told.copies?.offSite.lastSuccess]).toEqual([typed, '2026-11-20T10:00:00.000Z']);
    expect([emr, told].map(({ copies }) => copies && sourceInWords(copies.offSite))).toEqual([
      'monitoring has not told yet: Nightly backups; typed by hand until then',
      'told by monitoring: Nightly backups',
    ]);
    expect(sourceInWords(typed)).toBe('typed by hand');
    expect(withSignals(emr, [])).toEqual(emr);
  });
});
