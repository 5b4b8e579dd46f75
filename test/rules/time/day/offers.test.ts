import fc from 'fast-check';
import { instant } from '../../../../src/platform/rules/units';
import { likelyTime } from '../../../../src/time/rules/day/likely-time';
import { offersFor, type TicketActivity } from '../../../../src/time/rules/day/offers';
import { totalsBy } from '../../../../src/time/rules/day/week-totals';
import { anEntry } from '../an-entry';

const at = (wall: string) => instant(`2026-11-20T${wall}:00.000Z`);
const day = { startedAt: at('00:00'), stoppedAt: instant('2026-11-21T00:00:00.000Z') };
const gap = { startedAt: at('10:15'), stoppedAt: at('10:30') };
const ticket = (key: string) => ({ id: key, key, summary: key });
const quiet = (key: string): TicketActivity => ({
  ticket: ticket(key),
  commented: [],
  logged: [],
  moved: [],
  viewed: null,
  created: null,
  assigned: false,
});

describe('the tickets offered for a gap', () => {
  it('are those with the most time in it, then those with an act nearest to it, then the rest', () => {
    const offers = offersFor(gap, day, [
      { ...quiet('HD-1'), assigned: true },
      { ...quiet('HD-2'), commented: [{ at: at('16:00'), text: 'Later' }] },
      { ...quiet('HD-3'), commented: [{ at: at('10:20'), text: 'Reset the password' }] },
      { ...quiet('HD-4'), logged: [{ startedAt: at('10:20'), stoppedAt: at('11:00') }] },
      quiet('HD-5'),
    ]);
    expect(offers.map((offer) => [offer.ticket.key, ...offer.because, offer.words])).toEqual([
      ['HD-4', 'logged', ''],
      ['HD-3', 'commented', 'Reset the password'],
      ['HD-2', 'commented', 'Later'],
      ['HD-1', 'assigned', ''],
      ['HD-5', 'changed', ''],
    ]);
  });

  it('are those viewed, commented, moved on and assigned, longest first', () => {
    const long = { startedAt: at('10:00'), stoppedAt: at('11:00') };
    const offers = offersFor(long, day, [
      { ...quiet('HD-1'), assigned: true },
      { ...quiet('HD-2'), viewed: at('10:56') },
      { ...quiet('HD-3'), commented: [{ at: at('10:10'), text: 'Called back' }], viewed: at('10:02') },
      { ...quiet('HD-4'), moved: [at('10:50')], viewed: at('10:20') },
      { ...quiet('HD-5'), viewed: at('09:00') },
    ]);
    expect(offers.map(({ ticket: { key }, because, likely }) => [key, because.join(), likely / 60_000])).toEqual([
      ['HD-4', 'moved,viewed', 30],
      ['HD-3', 'commented,viewed', 8],
      ['HD-2', 'viewed', 4],
      ['HD-5', 'viewed', 0],
      ['HD-1', 'assigned', 0],
    ]);
  });

  it('never divide more than the gap', () => {
    const act = fc.record({ minute: fc.integer({ min: -60, max: 120 }), ticket: fc.constantFrom('a', 'b', 'c'), begins: fc.boolean() });
    const atMinute = (minute: number) => instant(new Date(Date.parse(gap.startedAt) + minute * 60_000).toISOString());
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const times = likelyTime(
          gap,
          acts.map(({ minute, ...rest }) => ({ ...rest, at: atMinute(minute) })),
        );
        return [...times.values()].reduce((sum, time) => sum + time, 0) <= 15 * 60_000;
      }),
    );
  });
});

it('totalsBy puts a week together by client, kinds apart, breaks left out of the work', () => {
  const entries = [anEntry(), anEntry({ kind: 'travel' }), anEntry({ kind: 'break' })];
  const [total] = totalsBy(() => ({ id: 'c', name: 'Lakeside' }), [day], entries, null, at('23:00'));
  expect(total).toMatchObject({ name: 'Lakeside', worked: 7_200_000, kinds: { remote: 3_600_000, travel: 3_600_000, break: 3_600_000 } });
});
