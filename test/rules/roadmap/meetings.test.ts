import { Temporal } from 'temporal-polyfill';
import { cents, dateOnly, instant, minutes, type TimeZone } from '../../../src/platform/rules/units';
import { benefitsInFigures, serviceScore } from '../../../src/roadmap/rules/meeting/benefits';
import { isBillable, mayInterview, warningsOf, type MeetingFacts } from '../../../src/roadmap/rules/meeting/meeting';
import { meetingsHeld } from '../../../src/roadmap/rules/meeting/meetings-held';
import { closed, delayed, nextRound, progressOf, type Invited } from '../../../src/roadmap/rules/rounds/round';
import { book, mayOffer, type Slot } from '../../../src/roadmap/rules/rounds/slots';

const monday = Temporal.Instant.from('2026-11-30T17:00:00Z');
const slot = (host: string, day: number, length = 90): Slot => ({
  host,
  startsAt: instant(monday.add({ hours: 24 * day }).toString()),
  minutes: minutes(length),
  timeZone: 'America/Los_Angeles' as TimeZone,
});
const everyWorkday = (host: string, weeks: number): readonly Slot[] =>
  Array.from({ length: weeks }, (_, week) => [0, 1, 2, 3, 4].map((day) => slot(host, 7 * week + day))).flat();

describe('book', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `client-${String(index + 1)}`);

  it('practice 51: two hosts with two meetings a week see twelve clients in three weeks', () => {
    const { booked, waiting } = book(twelve, [...everyWorkday('grace', 3), ...everyWorkday('hugo', 3)]);
    expect(waiting).toEqual([]);
    expect(booked.map(({ client }) => client).sort()).toEqual([...twelve].sort());
    const perWeek = new Map<string, number>();
    for (const { host, startsAt } of booked) {
      const week = `${host} ${String(Temporal.Instant.from(startsAt).toZonedDateTimeISO('UTC').weekOfYear)}`;
      perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
    }
    expect([...perWeek.values()]).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('lets whoever finds no slot wait', () => {
    expect(book(['one', 'two', 'three'], everyWorkday('grace', 1)).waiting).toEqual(['three']);
  });
});

describe('mayOffer', () => {
  it.each([
    { length: 59, may: false },
    { length: 60, may: true },
    { length: 120, may: true },
    { length: 121, may: false },
  ])('practice 53: offers a slot of $length minutes: $may', ({ length, may }) => {
    expect(mayOffer(slot('grace', 0, length), [])).toBe(may);
  });
});

describe('a host’s week', () => {
  const at = (startsAt: string): Slot => ({
    ...slot('grace', 0, 60),
    startsAt: instant(startsAt),
    timeZone: 'Pacific/Honolulu' as TimeZone,
  });

  it('practice 51: is counted on the host’s own calendar: a Sunday evening in Honolulu is Monday in UTC', () => {
    const [friday, sunday] = [at('2026-12-04T20:00:00.000Z'), at('2026-12-07T04:00:00.000Z')];
    expect(mayOffer(sunday, [friday], 1)).toBe(false);
    expect(mayOffer(at('2026-12-07T20:00:00.000Z'), [friday], 1)).toBe(true);
  });

  it('has no two meetings at the same time, touching ones are two', () => {
    const ten = at('2026-12-02T20:00:00.000Z');
    expect(mayOffer({ ...ten, startsAt: instant('2026-12-02T20:30:00.000Z') }, [ten], 5)).toBe(false);
    expect(mayOffer({ ...ten, startsAt: instant('2026-12-02T21:00:00.000Z') }, [ten], 5)).toBe(true);
  });
});

describe('a round', () => {
  const invited = (client: string, state: Invited['state'], delays = 0): Invited => ({ client, state, delays });
  const eleven = Array.from({ length: 11 }, (_, index) => invited(`client-${String(index + 1)}`, 'done'));

  it('practice 52: eleven done and one deferred after three delays let it close and the next begin', () => {
    const slow = [1, 2, 3].reduce<Invited>(delayed, invited('client-12', 'booked'));
    expect(progressOf([...eleven, slow])).toEqual({ done: 11, open: 1, deferred: 0, mayClose: false });
    const round = closed([...eleven, slow]);
    expect(progressOf(round)).toEqual({ done: 11, open: 0, deferred: 1, mayClose: true });
    expect(nextRound(['client-1', 'client-12', 'client-13'], round)).toEqual([
      invited('client-12', 'invited', 3),
      invited('client-1', 'invited'),
      invited('client-13', 'invited'),
    ]);
  });

  it('is not over before it has begun', () => {
    expect(progressOf([]).mayClose).toBe(false);
  });
});

describe('meetingsHeld', () => {
  it.each([
    { dates: [], count: 0, verdict: 'none' },
    { dates: ['2025-11-20'], count: 0, verdict: 'none' },
    { dates: ['2025-11-21'], count: 1, verdict: 'usual' },
    { dates: ['2026-03-01', '2026-09-01'], count: 2, verdict: 'usual' },
    { dates: ['2026-01-10', '2026-04-10', '2026-10-10', '2027-01-10'], count: 3, verdict: 'many' },
  ])('practice 50: $count meetings in twelve months are $verdict', ({ dates, count, verdict }) => {
    expect(meetingsHeld(dates.map(dateOnly), dateOnly('2026-11-20'))).toEqual({ count, verdict });
  });
});

describe('a meeting', () => {
  const facts: MeetingFacts = {
    contract: 'managed',
    consentOn: dateOnly('2026-11-20'),
    attendees: [{ name: 'Pat', role: 'Owner', decides: true }],
    planLines: 3,
  };

  it('practice 35: asks nothing before an agreement is recorded', () => {
    expect(mayInterview({ consentOn: null }).outcome).toBe('refused');
    expect(mayInterview(facts)).toEqual({ outcome: 'may' });
  });

  it('practice 37: warns when nobody attends who decides', () => {
    const attendees = [{ name: 'Quinn', role: 'Office manager', decides: false }];
    expect(warningsOf({ ...facts, attendees })).toEqual(['Nobody who decides about spending attends.']);
    expect(warningsOf(facts)).toEqual([]);
    expect(warningsOf({ ...facts, withoutTicket: 2 })).toEqual(['2 action items have no ticket yet.']);
  });

  it('practice 41: is free for clients with a contract, and warns the others', () => {
    expect(isBillable('managed')).toBe(false);
    expect(isBillable('blockOfHours')).toBe(false);
    expect(warningsOf({ ...facts, contract: 'none' })).toEqual(['This client has no contract: say before that the meeting is billed.']);
  });
});

describe('what meetings are good for', () => {
  it('practice 54: shows the score of service with its change', () => {
    expect(serviceScore([3, 5, 4])).toEqual({ average: 4, last: 4, change: -1 });
    expect(serviceScore([5])).toEqual({ average: 5, last: 5 });
    expect(serviceScore([])).toBeUndefined();
  });

  it('practice 55: gives each of the five benefits a figure', () => {
    const shown = benefitsInFigures(
      {
        meetings: 2,
        policiesAccepted: { accepted: 4, proposed: 5 },
        standardPercent: 75,
        plannedSales: cents(2_080_000),
        serviceScores: [4, 5],
      },
      (amount) => `$${String(amount / 100)}`,
    );
    expect(shown.map(({ figure }) => figure)).toEqual([
      '2 meetings',
      '4 of 5 policies accepted',
      '75 % standard models',
      '$20800 planned',
      '4.5 of 5',
    ]);
  });
});
