import { instant } from '../../../src/platform/rules/units';
import { clickInstant } from '../../../src/time/rules/click-instant';

const now = instant('2026-11-20T12:00:00.000Z');

describe('clickInstant', () => {
  it.each([
    { clicked: undefined, earliest: undefined, counts: '2026-11-20T12:00:00.000Z', because: 'nobody said' },
    {
      clicked: '2026-11-20T11:59:57.000Z',
      earliest: undefined,
      counts: '2026-11-20T11:59:57.000Z',
      because: 'the wire took three seconds',
    },
    { clicked: '2026-11-20T12:00:40.000Z', earliest: undefined, counts: '2026-11-20T12:00:00.000Z', because: 'the future has not come' },
    {
      clicked: '2026-11-20T10:00:00.000Z',
      earliest: '2026-11-20T10:30:00.000Z',
      counts: '2026-11-20T10:30:00.000Z',
      because: 'that time is taken',
    },
    {
      clicked: '2026-11-19T12:00:00.000Z',
      earliest: undefined,
      counts: '2026-11-19T12:00:00.000Z',
      because: 'it waited a day for the network',
    },
  ])('counts $counts, as $because', ({ clicked, earliest, counts }) => {
    expect(
      clickInstant(clicked === undefined ? undefined : instant(clicked), now, earliest === undefined ? undefined : instant(earliest)),
    ).toBe(counts);
  });

  it('refuses a click that waited for more than a day', () => {
    expect(() => clickInstant(instant('2026-11-19T11:59:59.000Z'), now)).toThrow(/more than a day/);
  });
});
