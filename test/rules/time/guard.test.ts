import { instant, type TimeZone } from '../../../src/platform/rules/units';
import { guardedFrom } from '../../../src/time/rules/guard';
import { settingsAtFirst, wallTime } from '../../../src/time/rules/day/person-settings';

const losAngeles = settingsAtFirst('America/Los_Angeles' as TimeZone);
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
  ])('is $from after a sign at $sign, as $because', ({ sign, who, from }) => {
    expect(guardedFrom(instant(sign), who)).toBe(from);
  });
});
