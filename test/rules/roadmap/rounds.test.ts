import type { Client, ClientId } from '../../../src/clients/rules/client';
import { dateOnly, instant, minutes, type TimeZone } from '../../../src/platform/rules/units';
import { calendarFile } from '../../../src/roadmap/rules/rounds/calendar-file';
import { contactAmong } from '../../../src/roadmap/rules/rounds/contact';
import { hostProblem, slotsOf, type Host } from '../../../src/roadmap/rules/rounds/host';
import { isDueFor } from '../../../src/roadmap/rules/rounds/how-often';
import { freshInvitation, offered, type Invitation } from '../../../src/roadmap/rules/rounds/invitation';
import { offersFor } from '../../../src/roadmap/rules/rounds/offers';
import { capsOf, planRound, type PlanFacts } from '../../../src/roadmap/rules/rounds/plan-round';
import { reminderDue, usualReminders } from '../../../src/roadmap/rules/rounds/reminders';
import { readReply } from '../../../src/roadmap/rules/rounds/reply';
import { settingsAtFirst } from '../../../src/roadmap/rules/rounds/round-record';
import { slotInWords } from '../../../src/roadmap/rules/rounds/slot-words';
import { aClient } from '../../support/builders';

const pacific = 'America/Los_Angeles' as TimeZone;
const at = instant('2026-11-20T15:00:00.000Z');

const aHost = (host: string, facts: Partial<Host> = {}): Host => ({
  host,
  name: host,
  email: `${host}@harbor.example`,
  timeZone: pacific,
  slots: [
    { weekday: 2, time: '10:00', minutes: minutes(90) },
    { weekday: 4, time: '14:00', minutes: minutes(90) },
  ],
  capPerWeek: 2,
  away: [],
  ...facts,
});

describe('slotsOf', () => {
  const starts = (host: Host, from: string, to: string, holidays: readonly string[] = []) =>
    slotsOf(
      host,
      dateOnly(from),
      dateOnly(to),
      holidays.map((date) => ({ date: dateOnly(date), name: 'Closed' })),
    ).map(({ startsAt }) => startsAt);

  it('practice 51: gives a host’s two times of each week, on the host’s wall', () => {
    expect(starts(aHost('grace'), '2026-11-30', '2026-12-13')).toEqual([
      '2026-12-01T18:00:00.000Z',
      '2026-12-03T22:00:00.000Z',
      '2026-12-08T18:00:00.000Z',
      '2026-12-10T22:00:00.000Z',
    ]);
  });

  it('keeps ten o’clock at ten when the clocks change', () => {
    expect(starts(aHost('grace'), '2027-03-09', '2027-03-16')).toEqual([
      '2027-03-09T18:00:00.000Z',
      '2027-03-11T22:00:00.000Z',
      '2027-03-16T17:00:00.000Z',
    ]);
  });

  it('leaves out holidays and days away', () => {
    const away = aHost('grace', { away: [dateOnly('2026-12-03')] });
    expect(starts(away, '2026-11-30', '2026-12-10', ['2026-12-08'])).toEqual(['2026-12-01T18:00:00.000Z', '2026-12-10T22:00:00.000Z']);
  });
});

describe('hostProblem', () => {
  const slot = { weekday: 2, time: '10:00', minutes: minutes(90) } as const;
  it.each([
    { facts: { slots: [] }, problem: 'Give grace at least one time of the week.' },
    { facts: { slots: [{ ...slot, minutes: minutes(59) }] }, problem: 'A meeting takes 60 to 120 minutes.' },
    { facts: { slots: [{ ...slot, minutes: minutes(121) }] }, problem: 'A meeting takes 60 to 120 minutes.' },
    { facts: { capPerWeek: 0 }, problem: 'A host holds 1 to 20 meetings a week.' },
    { facts: { slots: [slot, { ...slot, time: '11:00' }] }, problem: 'Two of these times overlap.' },
    { facts: { slots: [slot, { ...slot, time: '11:30' }] }, problem: undefined },
  ])('practice 53: $problem', ({ facts, problem }) => {
    expect(hostProblem(aHost('grace', facts))).toBe(problem);
  });
});

const hosts = [aHost('grace'), aHost('hugo')];
const twelve = Array.from({ length: 12 }, (_, index) =>
  aClient({ id: `client-${String(index + 1)}` as ClientId, name: `Client ${String(index + 1)}` }),
);
const factsOf = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  clients: twelve,
  settings: { ...settingsAtFirst, hosts },
  calendar: { taken: [] },
  rounds: { rounds: [] },
  holidays: [],
  lastMet: new Map(),
  at,
  ...more,
});

describe('planRound', () => {
  const planned = (wish: Parameters<typeof planRound>[0] = {}, more: Partial<PlanFacts> = {}) => {
    const plan = planRound(wish, factsOf(more));
    if ('problem' in plan) throw new Error(plan.problem);
    return plan;
  };
  const problem = (wish: Parameters<typeof planRound>[0], more: Partial<PlanFacts> = {}) => {
    const plan = planRound(wish, factsOf(more));
    return 'problem' in plan ? plan.problem : undefined;
  };

  it('practice 51: two hosts with two times a week see twelve clients in three weeks, each offered a time of its own first', () => {
    const { invitations } = planned({ from: dateOnly('2026-11-30'), to: dateOnly('2026-12-20') });
    const own = invitations.map(({ offers: [first] }) => `${first?.host ?? ''} ${first?.startsAt ?? ''}`);
    expect(new Set(own).size).toBe(12);
    expect(invitations.every(({ offers, state }) => offers.length === 3 && state === 'invited')).toBe(true);
  });

  it('takes a week longer than the hosts need, if nobody says how long', () => {
    expect(planned()).toMatchObject({ name: 'Round of November 2026', from: '2026-11-21', to: '2026-12-18' });
  });

  it('offers nothing that is taken already', () => {
    const [first] = slotsOf(aHost('grace'), dateOnly('2026-11-30'), dateOnly('2026-12-06'), []);
    const taken = [{ ...first!, client: 'client-99', round: 'round-0' }];
    const { invitations } = planned({ from: dateOnly('2026-11-30') }, { calendar: { taken } });
    const offers = invitations.flatMap((each) => each.offers);
    expect(offers.some(({ host, startsAt }) => host === 'grace' && startsAt === first?.startsAt)).toBe(false);
  });

  it('lets who finds no time wait, and says so', () => {
    const { invitations } = planned({ from: dateOnly('2026-11-30'), to: dateOnly('2026-12-06') });
    expect(invitations.filter(({ state }) => state === 'waiting')).toHaveLength(8);
  });

  it('practice 52: invites first who was deferred, with the delays', () => {
    const closed = { at, by: 'grace', done: 11, deferred: [{ client: 'client-7' as ClientId, delays: 3 }] };
    const former = {
      id: 'round-1',
      name: 'Before',
      from: dateOnly('2026-08-01'),
      to: dateOnly('2026-09-01'),
      startedAt: at,
      startedBy: null,
    };
    const round = { ...former, invited: 12, closed };
    expect(planned({}, { rounds: { rounds: [round] } }).invitations[0]).toMatchObject({ client: 'client-7', delays: 3, state: 'invited' });
  });

  it('complaint: not every client is worth four meetings a year, so the round says who is not due', () => {
    const often = {
      ['client-1' as ClientId]: 'yearly',
      ['client-2' as ClientId]: 'never',
      ['client-3' as ClientId]: 'twiceYearly',
    } as const;
    const lastMet = new Map([1, 2, 3].map((number) => [`client-${String(number)}` as ClientId, dateOnly('2026-06-01')]));
    const { invitations, leftOut } = planned({}, { lastMet, settings: { ...settingsAtFirst, hosts, often } });
    expect(invitations).toHaveLength(10);
    expect(leftOut).toEqual([
      { client: 'client-1', why: 'Was met on 2026-06-01, and is due again on 2027-06-01.' },
      { client: 'client-2', why: 'Is not invited to rounds.' },
    ]);
  });

  it.each([
    { lacks: { organization: null }, why: /no organization/ },
    { lacks: { project: null }, why: /no project/ },
  ] satisfies { lacks: Partial<Client>; why: RegExp }[])(
    'leaves a client to be asked by hand, with a time kept for it: $lacks',
    ({ lacks, why }) => {
      const [invitation] = planned({}, { clients: [aClient(lacks)] }).invitations;
      expect(invitation).toMatchObject({ state: 'invited', ticket: { state: 'byHand', why: expect.stringMatching(why) as unknown } });
      expect(invitation?.offers).toHaveLength(3);
    },
  );

  it.each([
    { wish: { from: dateOnly('2026-11-19') }, sentence: 'A round cannot begin on a day that is over.' },
    { wish: { from: dateOnly('2026-12-02'), to: dateOnly('2026-12-01') }, sentence: 'The round ends before it begins.' },
    { wish: { to: dateOnly('2026-11-20') }, sentence: 'A round ends on a day to come.' },
    { wish: { to: dateOnly('2036-11-20') }, sentence: 'A round ends within two years.' },
  ])('refuses $wish', ({ wish, sentence }) => {
    expect(problem(wish)).toBe(sentence);
  });

  it('asks for a host, and for a time of a host', () => {
    expect(problem({}, { settings: settingsAtFirst })).toMatch(/add a host/);
    expect(problem({}, { settings: { ...settingsAtFirst, hosts: [aHost('grace', { slots: [] })] } })).toMatch(/No host keeps a time open/);
    expect(problem({}, { clients: [] })).toBe('No active client is due in these days.');
  });

  it('plans five hundred clients within two seconds', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      aClient({ id: `client-${String(index)}` as ClientId, name: `Client ${String(index)}` }),
    );
    const began = performance.now();
    expect(planned({}, { clients: many }).invitations).toHaveLength(500);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('offersFor', () => {
  it('offers times that others were offered only where no other is left', () => {
    const slots = hosts.flatMap((host) => slotsOf(host, dateOnly('2026-11-30'), dateOnly('2026-12-27'), []));
    const { offers } = offersFor(['one', 'two'], slots, capsOf(hosts), []);
    const all = [...offers.values()].flat().map(({ host, startsAt }) => `${host} ${startsAt}`);
    const [first, second] = [...offers.values()];
    expect(first?.[0]).not.toEqual(second?.[0]);
    expect(all).toHaveLength(6);
  });
});

describe('readReply', () => {
  it.each([
    ['2', { kind: 'slot', number: 2 }],
    ['2.', { kind: 'slot', number: 2 }],
    ['Slot 2 please', { kind: 'slot', number: 2 }],
    ['#3', { kind: 'slot', number: 3 }],
    ['“1”', { kind: 'slot', number: 1 }],
    ['Ok, 2 works for us. Thanks!', { kind: 'slot', number: 2 }],
    ['2 works for us, thanks', { kind: 'slot', number: 2 }],
    ['2 works for us', { kind: 'slot', number: 2 }],
    ['\n 2 \n\nPat Delgado\nLakeside Dental, 1208 Shore Road', { kind: 'slot', number: 2 }],
    ['Later', { kind: 'later' }],
    ['Later, please', { kind: 'later' }],
    ['4', { kind: 'unclear' }],
    ['2 or 3', { kind: 'unclear' }],
    ['We moved 2 weeks ago, call me', { kind: 'unclear' }],
    ['I will answer later this week', { kind: 'unclear' }],
    ['', { kind: 'unclear' }],
  ] as const)('reads %j', (text, reply) => {
    expect(readReply(text, 3)).toEqual(reply);
  });
});

describe('isDueFor', () => {
  it.each([
    ['everyRound', '2026-11-19', true],
    ['quarterly', '2026-09-20', true],
    ['quarterly', '2026-09-21', false],
    ['twiceYearly', '2026-06-20', true],
    ['yearly', '2025-12-21', false],
    ['yearly', null, true],
    ['never', null, false],
  ] as const)('a client met %s, last on %s: %s', (often, last, due) => {
    expect(isDueFor(often, last === null ? null : dateOnly(last), dateOnly('2026-12-20')).due).toBe(due);
  });
});

describe('reminderDue', () => {
  const invitation: Invitation = {
    ...freshInvitation({ client: 'client-1' as ClientId, state: 'invited', delays: 0 }, [], at),
    state: 'invited',
    ticket: { state: 'created', id: '1', key: 'HD-1', toContact: true },
  };
  const after = (days: number) => instant(new Date(Date.parse(at) + days * 86_400_000).toISOString());
  it.each([
    { days: 2.9, facts: {}, due: 0 },
    { days: 3, facts: {}, due: 1 },
    { days: 6, facts: { reminded: 1 }, due: 0 },
    { days: 7, facts: { reminded: 1 }, due: 2 },
    { days: 30, facts: {}, due: 3 },
    { days: 30, facts: { reminded: 3 }, due: 0 },
    { days: 30, facts: { unclear: { comment: '9', at } }, due: 0 },
    { days: 30, facts: { state: 'booked' }, due: 0 },
    { days: 30, facts: { ticket: { state: 'byHand', why: '' } }, due: 0 },
  ] satisfies { days: number; facts: Partial<Invitation>; due: number }[])(
    'after $days days, $facts: reminder $due',
    ({ days, facts, due }) => {
      expect(reminderDue({ ...invitation, ...facts }, usualReminders, after(days))).toBe(due);
    },
  );

  it('begins anew with a new proposal', () => {
    expect(offered({ ...invitation, reminded: 3 }, invitation.offers, 'offers', after(20)).reminded).toBe(0);
  });
});

describe('contactAmong', () => {
  const pat = { accountId: 'a', name: 'Pat Delgado' };
  const sam = { accountId: 'b', name: 'Sam Roe' };
  it.each([
    [[pat, sam], 'Pat Delgado, office manager, 425-555-0142', 'a'],
    [[pat], 'Somebody else', 'a'],
    [[pat, sam], 'front desk', undefined],
    [[], 'Pat Delgado', undefined],
  ] as const)('%j, noted as %s: %s', (people, noted, found) => {
    expect(contactAmong(people, noted)?.accountId).toBe(found);
  });
});

describe('a file for calendars', () => {
  const booking = { host: 'grace', startsAt: instant('2026-12-01T18:00:00.000Z'), minutes: minutes(90), timeZone: pacific, sequence: 2 };
  const file = calendarFile({
    id: 'round-1-client-1',
    booking,
    title: 'Roadmap meeting, Müller, Söhne & Töchter; Rechtsanwälte für gewerblichen Rechtsschutz',
    host: { name: 'Grace Lindqvist', email: null },
    state: 'confirmed',
    at,
  });

  it('is in UTC, with a steady UID and the sequence of the change', () => {
    for (const line of [
      'UID:round-1-client-1@rounds',
      'SEQUENCE:2',
      'DTSTART:20261201T180000Z',
      'DTEND:20261201T193000Z',
      'METHOD:PUBLISH',
    ]) {
      expect(file).toContain(`\r\n${line}\r\n`);
    }
  });

  it('folds lines at 75 octets without cutting a character, and escapes what has a meaning', () => {
    const lines = file.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Roadmap meeting\\, Müller\\, Söhne & Töchter\\; Rechtsanwälte für gewerblichen Rechtsschutz\r\n',
    );
  });

  it('takes a meeting away that was called off', () => {
    const off = calendarFile({ id: 'x', booking, title: 'x', host: { name: 'G', email: 'g@harbor.example' }, state: 'cancelled', at });
    expect(off).toContain('METHOD:CANCEL\r\n');
    expect(off).toContain('STATUS:CANCELLED\r\n');
    expect(off).toContain('ORGANIZER;CN="G":mailto:g@harbor.example\r\n');
  });
});

describe('slotInWords', () => {
  it.each([
    ['2026-12-01T18:00:00.000Z', pacific, 'Tuesday, December 1, 2026, 10:00 to 11:30 AM PST'],
    ['2026-12-01T19:00:00.000Z', pacific, 'Tuesday, December 1, 2026, 11:00 AM to 12:30 PM PST'],
    ['2026-12-01T18:00:00.000Z', 'America/New_York' as TimeZone, 'Tuesday, December 1, 2026, 1:00 to 2:30 PM EST'],
  ] as const)('%s in %s', (startsAt, zone, words) => {
    expect(slotInWords({ startsAt: instant(startsAt), minutes: minutes(90) }, zone)).toBe(words);
  });
});
