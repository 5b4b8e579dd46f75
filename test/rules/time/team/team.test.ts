import fc from 'fast-check';
import { instant } from '../../../../src/platform/rules/units';
import { finishTimer } from '../../../../src/time/rules/finish-timer';
import { namedBy, ticketClient } from '../../../../src/time/rules/ticket-client';
import { queueOrder } from '../../../../src/time/rules/team/queue-order';
import { filedRecent, monthsToFile, monthsTouched, recentAfter, type Recent } from '../../../../src/time/rules/team/recent-time';
import { isSimilar, tellingWords, typicalTime } from '../../../../src/time/rules/team/similar-tickets';
import { teamDay } from '../../../../src/time/rules/team/team-day';
import { teamReport } from '../../../../src/time/rules/team/team-report';
import { counted, countedIn, emptyTimesheet, filed } from '../../../../src/time/rules/team/timesheet';
import type { WorkKind } from '../../../../src/time/rules/timer';
import { aClient, aTimer } from '../../../support/builders';

const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);
const minutes = (count: number): number => count * 60_000;
const midnight = Date.parse(at('00:00'));
const ms = (time: string) => Date.parse(at(time));
const done = (from: string, to: string, kind: WorkKind = 'remote') => ({ kind, from: ms(from), to: ms(to) });
const running = (from: string, kind: WorkKind = 'remote') => ({ kind, from: ms(from) });
const entry = (id: string, from: string, to: string, more: Partial<Parameters<typeof aTimer>[0]> = {}) =>
  finishTimer(aTimer({ id, startedAt: at(from), ...more }), at(to), at(to));

describe('the queue (practice 93)', () => {
  const ticket = (key: string, priority: string, day: string) => ({ key, priority, created: instant(`2026-11-${day}T09:00:00.000Z`) });

  it('goes by priority P1 to P4, then by age', () => {
    const tickets = [
      ticket('d', 'P4', '01'),
      ticket('c', 'P2', '12'),
      ticket('a', 'P1', '19'),
      ticket('b', 'P2', '02'),
      ticket('e', 'P3', '03'),
    ];
    expect(queueOrder(tickets).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'e', 'd']);
  });

  it('knows the names that Jira gives priorities', () => {
    const tickets = [
      ticket('low', 'Low', '01'),
      ticket('high', 'High', '02'),
      ticket('highest', 'Highest', '03'),
      ticket('medium', 'Medium', '01'),
    ];
    expect(queueOrder(tickets).map(({ key }) => key)).toEqual(['highest', 'high', 'medium', 'low']);
  });

  it("keeps Jira's order where the site has priorities of its own", () => {
    const tickets = [ticket('a', 'Server down', '09'), ticket('b', 'Whenever', '01')];
    expect(queueOrder(tickets)).toBe(tickets);
  });
});

describe('a day of the team (practice 92: one thing at a time)', () => {
  it('grows with what runs and names the gaps between', () => {
    expect(teamDay(running('10:30'), [done('09:00', '09:40'), done('09:55', '10:20')], midnight, ms('11:00'))).toEqual({
      ...{ state: 'working', worked: minutes(40 + 25 + 30), gaps: minutes(15 + 10), lastStop: ms('10:20') },
    });
  });

  it('counts breaks neither as work nor as a gap', () => {
    const finished = [done('09:00', '12:00'), done('12:00', '12:30', 'break'), done('12:30', '13:00')];
    expect(teamDay(null, finished, midnight, ms('15:00'))).toMatchObject({ state: 'between', worked: minutes(210), gaps: 0 });
  });

  it('leaves yesterday out, but not the part of it after midnight', () => {
    const overMidnight = { kind: 'remote' as const, from: midnight - minutes(60), to: ms('00:20') };
    expect(teamDay(null, [overMidnight], midnight, ms('09:00'))).toMatchObject({ worked: minutes(20), gaps: 0 });
    expect(teamDay(null, [], midnight, ms('09:00'))).toMatchObject({ state: 'notStarted', lastStop: null });
  });

  it('says who is on a break', () => {
    expect(teamDay(running('12:00', 'break'), [], midnight, ms('12:10'))).toMatchObject({ state: 'onBreak', worked: 0 });
  });
});

describe('recent time and timesheets', () => {
  const toFile = (recent: readonly Recent[]) => [...new Set(recent.flatMap(monthsToFile))];
  const file = (recent: readonly Recent[]) => filed(emptyTimesheet('ada', toFile(recent)[0]!), recent);

  it('an entry comes out of a timesheet as it went in, whatever it is', () => {
    const kinds: WorkKind[] = ['remote', 'onSite', 'travel', 'break'];
    const any = fc.record({
      id: fc.uuid(),
      minute: fc.integer({ min: 0, max: 1_200 }),
      length: fc.integer({ min: 0, max: 7_200_000 }),
      kind: fc.constantFrom(...kinds),
      ticket: fc.integer({ min: 1, max: 5 }),
      interrupting: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    });
    const named = (id: number) => ({ id: `1000${id}`, key: `HD-${id}` });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (list) => {
        const worked = list.map(({ id, minute, length, kind, ticket, interrupting }): Recent => {
          const start = midnight + minute * 60_000;
          return {
            ...{ id, kind, filedIn: [], ticket: named(ticket), startedAt: instant(new Date(start).toISOString()) },
            stoppedAt: instant(new Date(start + length).toISOString()),
            ...(interrupting === undefined ? {} : { interrupting: named(interrupting) }),
          };
        });
        expect(countedIn(filed(emptyTimesheet('ada', '2026-11' as never), worked))).toEqual(worked.map(counted));
      }),
    );
  });

  it('an entry that was edited, moved to another month or removed is in no timesheet twice', () => {
    const first = entry('e1', '09:00', '10:00');
    const [added] = recentAfter([], [{ entry: first }], at('10:00'));
    const sheet = file([added!]);
    const kept = filedRecent([added!], at('10:05'));
    expect(kept).toEqual([expect.objectContaining({ id: 'e1', filedIn: ['2026-11'], onItsWay: 'justFiled' })]);

    const moved = { ...first, startedAt: instant('2026-10-31T09:00:00.000Z'), stoppedAt: instant('2026-10-31T10:00:00.000Z') };
    const recent = recentAfter(kept, [{ before: first, entry: moved }], at('10:10'));
    expect(toFile(recent)).toEqual(['2026-11', '2026-10']);
    expect(countedIn(filed(sheet, recent))).toEqual([]);
    expect(countedIn(filed(emptyTimesheet('ada', '2026-10' as never), recent))).toHaveLength(1);

    const removed = recentAfter(
      recent,
      [{ before: moved, entry: { ...moved, removed: { at: at('10:20'), how: 'deleted' } } }],
      at('10:20'),
    );
    expect(toFile(removed)).toEqual(['2026-11']);
  });

  it('files an entry over the end of a month in both, so that either month’s report finds it', () => {
    const night = { startedAt: instant('2026-10-31T23:30:00.000Z'), stoppedAt: instant('2026-11-01T00:30:00.000Z') };
    const recent = recentAfter([], [{ entry: { ...entry('e1', '09:00', '10:00'), ...night } }], night.stoppedAt);
    expect(toFile(recent)).toEqual(['2026-10', '2026-11']);
    expect(countedIn(filed(emptyTimesheet('ada', '2026-11' as never), recent))).toHaveLength(1);
    expect(monthsTouched({ ...night, stoppedAt: instant('2026-11-01T00:00:00.000Z') })).toEqual(['2026-10']);
  });

  it('lets go of what is filed and two days old, never of what is not filed', () => {
    const recent = recentAfter([], [{ entry: entry('e1', '09:00', '10:00') }], at('10:00'));
    const later = instant('2026-11-29T00:00:00.000Z');
    expect(recentAfter(recent, [], later)).toHaveLength(1);
    const justFiled = filedRecent(recent, later);
    expect(justFiled).toHaveLength(1);
    expect(filedRecent(justFiled, later)).toHaveLength(0);
  });
});

describe('the report (practice 88: correct invoices, visible productivity)', () => {
  const entries = [
    { ...entry('1', '09:00', '10:00'), technician: 'ada' },
    {
      ...entry('2', '10:00', '10:20', {
        ticket: { id: '2', key: 'HD-2', summary: '' },
        interrupting: { id: '10007', key: 'HD-7', summary: '' },
      }),
      technician: 'ada',
    },
    { ...entry('3', '09:30', '11:00', { kind: 'onSite' }), technician: 'ben' },
    { ...entry('4', '11:00', '11:30', { kind: 'break' }), technician: 'ben' },
  ].map(({ technician, ...one }) => ({ ...counted(one), technician }));
  const known = (id: string) =>
    id === '2'
      ? { ticket: { id: '2', key: 'HD-2', summary: 'Phone' }, client: { id: 'organization:2', name: 'Mill St. Law' } }
      : { ticket: null, client: null };
  const range = { from: Date.parse(at('09:00')), to: Date.parse(at('10:30')) };

  it('sums a range by person, kind, ticket and client; what reaches over its end counts in part', () => {
    const report = teamReport(entries, range, known);
    expect(report.total).toMatchObject({ worked: minutes(60 + 20 + 60), byKind: { remote: minutes(80), onSite: minutes(60), break: 0 } });
    expect(report.byPerson.map(({ of, worked: time }) => [of, time])).toEqual([
      ['ada', minutes(80)],
      ['ben', minutes(60)],
    ]);
    expect(report.byClient.map(({ of, worked: time }) => [of, time])).toEqual([
      ['', minutes(120)],
      ['Mill St. Law', minutes(20)],
    ]);
    expect(report.byTicket.map(({ ticket }) => ticket?.key)).toEqual([undefined, 'HD-2']);
  });

  it('tells the tiers apart, and in each what was monthly maintenance (practice 2: remote, on site)', () => {
    const travelling = counted(entry('5', '09:00', '09:15', { kind: 'travel' }));
    const withTravel = [...entries, { ...travelling, technician: 'emi' }];
    const { byTier } = teamReport(withTravel, range, (id) => ({ ...known(id), isMaintenance: id === '2' }));
    expect(byTier).toEqual([
      { of: 'remote', worked: minutes(60 + 20), onMaintenance: minutes(20) },
      { of: 'onSite', worked: minutes(60 + 15), onMaintenance: 0 },
    ]);
  });

  it('says what interruptions cost by person, ticket and client (practice 92)', () => {
    const { interruptions } = teamReport(entries, range, known);
    expect(interruptions.total).toEqual({ of: 'all', milliseconds: minutes(20), count: 1 });
    expect(interruptions.byPerson).toEqual([{ of: 'ada', milliseconds: minutes(20), count: 1 }]);
    expect(interruptions.byClient).toEqual([{ of: 'Mill St. Law', milliseconds: minutes(20), count: 1 }]);
  });

  it('lists the clients, each with all that tickets name it by', () => {
    const alike = (id: string) => ({ ticket: null, client: { id: id === '2' ? 'organization:2' : 'client-9', name: 'Mill St. Law' } });
    expect(teamReport(entries, range, known).clients).toEqual([{ name: 'Mill St. Law', ids: ['organization:2'] }]);
    expect(teamReport(entries, range, alike).clients).toEqual([{ name: 'Mill St. Law', ids: ['client-9', 'organization:2'] }]);
  });
});

describe('the client of a ticket', () => {
  const maintenance = { client: 'client-4', clientName: 'Mill St. Law' };
  it.each([
    {
      given: [[{ id: 9, name: 'Alder LLP' }], undefined],
      client: { id: 'organization:9', name: 'Alder LLP' },
      because: 'it has an organization',
    },
    {
      given: [[{ id: '9', name: 'Alder LLP' }], maintenance],
      client: { id: 'organization:9', name: 'Alder LLP' },
      because: 'people corrected it',
    },
    { given: [[], maintenance], client: { id: 'client-4', name: 'Mill St. Law' }, because: 'its maintenance names it' },
    { given: [undefined, null], client: null, because: 'it says nothing' },
  ])('is $client.name where $because', ({ given: [organizations, property], client }) => {
    expect(ticketClient(organizations, property)).toEqual(client);
  });

  it('is found again by the client’s organization and by its own id', () => {
    expect(namedBy(aClient())).toEqual(['organization:7', 'client-1']);
    expect(namedBy(aClient({ organization: null }))).toEqual(['client-1']);
  });
});

describe('quoting by similar tickets (practice 88)', () => {
  it.each([
    { times: [30, 50, 90], median: 50, lower: 40, upper: 70 },
    { times: [20, 40, 60, 200], median: 50, lower: 35, upper: 95 },
    { times: [45], median: 45, lower: 45, upper: 45 },
  ])('says that $times took $median', ({ times, median, lower, upper }) => {
    expect(typicalTime(times)).toEqual({ tickets: times.length, median, lower, upper });
  });

  it('says nothing where there is nothing', () => expect(typicalTime([])).toBeUndefined());

  it.each([
    { summary: 'Printer offline at front desk', similar: true },
    { summary: 'Replace the printers', similar: true },
    { summary: 'Password reset', similar: false },
  ])('finds $summary like “Printer replacement”: $similar', ({ summary, similar }) => {
    expect(isSimilar(tellingWords('Printer replacement'), summary)).toBe(similar);
  });
});
