import { dateOnly, instant, type TimeZone } from '../../../src/platform/rules/units';
import { guardedFrom } from '../../../src/time/rules/guard';
import { settingsAtFirst, wallTime } from '../../../src/time/rules/day/person-settings';

const losAngeles = settingsAtFirst('America/Los_Angeles' as TimeZone);
const thanksgiving = [{ date: dateOnly('2026-11-26'), name: 'Thanksgiving' }];
const onCall = { ...losAngeles, workdays: [1, 2, 3, 4, 5, 6, 7], shift: { from: wallTime('20:00'), to: wallTime('06:00') } };

describe('guardedFrom', () => {
  it.each([
    {
      sign: '2026-11-20T22:00:00.000Z',
      who: losAngeles,
      from: '2026-11-21T08:00:00.000Z',
      because: 'the day ends at midnight where they are',
    },
    { sign: '2026-11-21T20:00:00.000Z', who: losAngeles, from: '2026-11-22T08:00:00.000Z', because: 'a weekend has midnights too' },
    {
      sign: '2026-11-01T07:30:00.000Z',
      who: losAngeles,
      from: '2026-11-02T08:00:00.000Z',
      because: 'the day of the clock change has 25 hours',
    },
    { sign: '2026-11-21T05:00:00.000Z', who: onCall, from: '2026-11-21T14:00:00.000Z', because: 'the shift goes on until six' },
    {
      sign: '2026-11-21T10:00:00.000Z',
      who: onCall,
      from: '2026-11-21T14:00:00.000Z',
      because: 'it is still the shift that began yesterday',
    },
    { sign: '2026-03-08T09:30:00.000Z', who: losAngeles, from: '2026-03-09T07:00:00.000Z', because: 'the other one has 23' },
    { sign: '2026-11-26T18:00:00.000Z', who: losAngeles, from: '2026-11-27T08:00:00.000Z', because: 'a holiday ends at midnight too' },
  ])('is $from after a sign at $sign, as $because', ({ sign, who, from }) => {
    expect(guardedFrom(instant(sign), who, thanksgiving)).toBe(from);
  });

  it('is not before midnight for a clock that ran 16 hours of one long day', () => {
    expect(guardedFrom(instant('2026-11-20T15:00:00.000Z'), losAngeles)).toBe('2026-11-21T08:00:00.000Z');
  });

  it('on a holiday waits for no shift over midnight, since none began', () => {
    const holiday = [{ date: dateOnly('2026-11-20'), name: 'A day off' }];
    expect(guardedFrom(instant('2026-11-21T05:00:00.000Z'), onCall, holiday)).toBe('2026-11-21T08:00:00.000Z');
  });
});
