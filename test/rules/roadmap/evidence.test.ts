import { dateOnly, instant, minutes, type Month, type TimeZone } from '../../../src/platform/rules/units';
import {
  changedSince,
  figureNames,
  quartersBefore,
  shownAtOnce,
  type Evidence,
  type Figure,
} from '../../../src/roadmap/rules/evidence/evidence';
import { usualCycles } from '../../../src/roadmap/rules/equipment/equipment';
import {
  ageingFigure,
  agreementsFigure,
  dutiesFigure,
  hoursFigure,
  missesFigure,
  visitsFigure,
} from '../../../src/roadmap/rules/evidence/evidence-figures';
import { ticketsIn } from '../../../src/roadmap/rules/evidence/evidence-queries';
import {
  againstInWords,
  figureWords,
  quarterInWords,
  rangeInWords,
  valueInWords,
} from '../../../src/roadmap/rules/evidence/evidence-words';

import { aDevice } from './builders';

const heldOn = dateOnly('2026-11-20');
const quarters = quartersBefore(heldOn);
const zone = 'America/Los_Angeles' as TimeZone;
const work = (kind: 'remote' | 'onSite' | 'travel' | 'break', from: string, to: string) => ({
  kind,
  startedAt: instant(from),
  stoppedAt: instant(to),
});

describe('quartersBefore', () => {
  it.each([
    { day: '2026-11-20', now: 'August to October 2026', before: 'May to July 2026', lastYear: 'August to October 2025' },
    { day: '2027-01-31', now: 'October to December 2026', before: 'July to September 2026', lastYear: 'October to December 2025' },
    {
      day: '2027-03-01',
      now: 'December 2026 to February 2027',
      before: 'September to November 2026',
      lastYear: 'December 2025 to February 2026',
    },
  ])('looks at $now from a meeting on $day', ({ day, ...wanted }) => {
    const found = quartersBefore(dateOnly(day));
    expect({ now: quarterInWords(found.now), before: quarterInWords(found.before), lastYear: quarterInWords(found.lastYear) }).toEqual(
      wanted,
    );
  });
});

describe('the numbers', () => {
  const entries = [
    work('remote', '2026-08-03T16:00:00.000Z', '2026-08-03T17:30:00.000Z'),
    work('travel', '2026-09-01T16:00:00.000Z', '2026-09-01T16:30:00.000Z'),
    work('onSite', '2026-09-01T16:30:00.000Z', '2026-09-01T18:30:00.000Z'),
    work('onSite', '2026-09-01T19:30:00.000Z', '2026-09-01T20:00:00.000Z'),
    work('break', '2026-09-01T18:30:00.000Z', '2026-09-01T19:30:00.000Z'),
    work('onSite', '2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z'), // still October in Los Angeles
    work('remote', '2026-11-01T07:00:00.000Z', '2026-11-01T08:00:00.000Z'), // November there
    work('remote', '2026-07-31T20:00:00.000Z', '2026-07-31T21:00:00.000Z'),
  ];

  it('are hours by tier, without breaks, by where an entry began in the client’s zone', () => {
    expect(hoursFigure(entries, quarters, zone)).toEqual({ name: 'hours', value: 5.5, before: 1, parts: ['1.5 h remote', '4 h on site'] });
  });

  it('are visits by day', () => {
    expect(visitsFigure(entries, quarters, zone)).toMatchObject({ value: 2, before: 0, parts: ['September 1, 2026', 'October 31, 2026'] });
  });

  it('are what maintenance left open, failed or could not do', () => {
    const month = (period: string, open: number, failed: number, couldNotDo: number) => ({
      period: period as Month,
      open,
      failed,
      couldNotDo,
    });
    const months = [month('2026-07', 1, 0, 0), month('2026-08', 2, 1, 1), month('2026-10', 0, 3, 0), month('2026-11', 59, 0, 0)];
    expect(missesFigure(months, quarters)).toEqual({ name: 'misses', value: 7, before: 1 });
    expect(valueInWords(missesFigure([], quarters))).toBe('no maintenance in these months');
  });

  it('practice 15: are the months in which the client missed its own duties', () => {
    const duties = {
      ['2026-08' as Month]: { 'ons-media-handover': 'missed' },
      ['2026-10' as Month]: { 'ons-media-handover': 'open', 'ons-media-count': 'done' },
    } as const;
    expect(dutiesFigure({ duties }, quarters)).toEqual({ name: 'duties', value: 2, before: 0, parts: ['August 2026', 'October 2026'] });
  });

  it('are blocks of hours that expire within 120 days of the meeting', () => {
    const block = (expires: string) => ({ id: expires, minutes: minutes(600), from: dateOnly('2026-01-01'), expires: dateOnly(expires) });
    const { value, parts } = agreementsFigure([block('2026-11-19'), block('2026-12-31'), block('2027-03-20'), block('2027-03-21')], heldOn);
    expect([value, parts]).toEqual([2, ['10 hours until December 31, 2026', '10 hours until March 20, 2027']]);
  });
});

describe('complaint: definitions differ between tools', () => {
  it('is met by saying of every number what it counts, and of all in which months', () => {
    for (const name of figureNames) expect(figureWords(name).definition).toMatch(/ .*\.$/);
    expect(rangeInWords({ quarters })).toBe('August to October 2026, against May to July 2026');
    expect(ticketsIn('Alder & Finch "A"', 'created', quarters.now)).toBe(
      String.raw`organizations = "Alder & Finch \"A\"" AND created >= "2026-08-01" AND created < "2026-11-01"`,
    );
  });
});

describe('complaint: too much data shown', () => {
  it('is met by showing eight numbers, the rest behind a fold', () => {
    expect(shownAtOnce).toBe(8);
    expect(figureNames.slice(shownAtOnce)).toEqual(['unresolved', 'months']);
  });
});

describe('changedSince', () => {
  const evidence = (...figures: readonly Figure[]): Pick<Evidence, 'figures'> => ({ figures });

  it('tells what reads differently today: 12 then, 14 now', () => {
    const then = evidence({ name: 'created', value: 12 }, { name: 'visits', value: 2 }, { name: 'ageing', value: null });
    const now = evidence({ name: 'created', value: 14 }, { name: 'visits', value: 2 }, { name: 'ageing', value: 3 });
    expect(changedSince(then, now)).toEqual([{ name: 'created', then: 12, now: 14 }]);
  });

  it('holds a number against the quarter before, and the same a year ago where there was one', () => {
    expect(againstInWords({ name: 'created', value: 12, before: 9, lastYear: 7 })).toBe('9 the quarter before, 7 a year ago');
    expect(againstInWords({ name: 'hours', value: 12, before: 9.5 })).toBe('9.5 h the quarter before');
  });
});

describe('ageingFigure', () => {
  it('names what is old enough on the day of the meeting, the oldest first', () => {
    const bought = (name: string, day: string) => aDevice({ name, bought: dateOnly(day) });
    const devices = [bought('PC 1', '2023-11-20'), bought('PC 2', '2023-11-21'), bought('PC 3', '2020-01-10')];
    expect(ageingFigure(devices, heldOn, usualCycles)).toEqual({ name: 'ageing', value: 2, parts: ['PC 3, 6 years', 'PC 1, 3 years'] });
    expect(ageingFigure([], heldOn, usualCycles).why).toBe('no equipment is listed');
  });
});
