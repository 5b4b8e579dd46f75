import { dateOnly, instant, type Instant } from '../../../src/platform/rules/units';
import type { Recent } from '../../../src/time/rules/team/recent-time';
import { emptyTimesheet, filed } from '../../../src/time/rules/team/timesheet';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const technicians = 100;
const entriesADay = 10;
const workdays = 400;
/** A technician of such a firm serves a handful of them. */
const clients = 400;
const part = `The team: ${technicians} technicians, ${(technicians * entriesADay * workdays).toLocaleString('en-US')} entries in the store`;

/** What the manager's screens cost on the wire when the store has grown. */
export async function teamBudgets(): Promise<readonly Row[]> {
  const site = await openTestSite();
  fillStore(site);
  const grace = site.signIn('grace');
  const rows: Row[] = [];
  const measure = async (what: string, calls: number | undefined, act: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now();
    const trips = await roundTrips(site, act);
    const milliseconds = performance.now() - begun;
    rows.push(atMost(part, `${what}: one after another`, trips.sequential, 2));
    rows.push(
      calls === undefined ? informs(part, `${what}: calls`, String(trips.calls)) : atMost(part, `${what}: calls`, trips.calls, calls),
    );
    rows.push(informs(part, `${what}: time of this machine`, `${milliseconds.toFixed(0)} ms`));
  };

  await measure('the team now', 5, async () => {
    const { members } = await grace.call('openTeam', {});
    if (members.length !== technicians) throw new Error(`${members.length} technicians are shown.`);
  });
  const month = { from: '2026-10-01T07:00:00.000Z' as Instant, to: '2026-11-01T07:00:00.000Z' as Instant };
  await measure('hours of a month', undefined, () => grace.call('openTeamReport', month));
  await grace.call('openTeamReport', month);
  await measure('a month of one client', 5, async () => {
    const { total } = await grace.call('openTeamReport', { ...month, client: [clientOf(7)] });
    if (total.entries < 40) throw new Error('The client has no time.');
  });
  await measure('a day of one technician', 3, async () => {
    const { entries } = await site.signIn('ada').call('openDay', { date: dateOnly('2026-11-18') });
    if (entries.length < entriesADay) throw new Error(`${entries.length} entries are shown.`);
  });
  await site.advance({ minutes: 2 });
  const year = { from: '2025-11-20T08:00:00.000Z' as Instant, to: '2026-11-20T08:00:00.000Z' as Instant };
  await measure('hours of a year', undefined, () => grace.call('openTeamReport', year));
  await measure('next in the queue', 2, () => grace.call('openQueue', {}));
  return rows;
}

/** Writes what months of work leave behind, as the app itself would have. */
function fillStore(site: TestSite): void {
  const { world } = site.site;
  const tickets = Object.values(world.jira.issues).map(({ id, key }) => ({ id, key }));
  const days = lastWorkdays(site.now);
  const at = Date.parse(site.now);
  const table = (name: string) => (world.forge.kvs.entities[name] ??= {});
  const put = (name: string, key: string, value: Readonly<Record<string, unknown>>): void => {
    table(name)[key] = { value: { ...value, version: 1 }, createdAt: at, updatedAt: at };
  };
  for (let number = 0; number < technicians; number += 1) {
    const technician = number === 0 ? site.signIn('ada').accountId : `712020:technician-${number}`;
    const months = new Map<string, Recent[]>();
    for (const [place, day] of days.entries()) {
      for (let count = 0; count < entriesADay; count += 1) {
        const worked = workedOn(`${number}-${place}-${count}`, day, count, tickets[(number * 7 + place * 3 + count) % tickets.length]!);
        const month = worked.startedAt.slice(0, 7);
        months.set(month, [...(months.get(month) ?? []), worked]);
        const client = { id: clientOf(number * 7 + place * entriesADay + count), name: 'Client' };
        const data = { ...worked, technician, ticket: { ...worked.ticket, client } };
        const indexed = { technician, ticket: worked.ticket.id, startedAt: worked.startedAt, client: client.id };
        put('entry', worked.id, { ...indexed, worklog: 'none', inJira: 'nowhere', data: { ...entryBesides, ...data } });
      }
    }
    for (const [month, worked] of months)
      put('timesheet', `${month}:${technician}`, { technician, month, data: filed(emptyTimesheet(technician, month as never), worked) });
    const recent = [...months.values()].flat().slice(-2 * entriesADay);
    const timer = {
      id: `timer-${number}`,
      technician,
      ticket: { ...tickets[number % tickets.length], summary: '' },
      kind: 'remote',
      startedAt: site.now,
    };
    const clock = { technician, timer: { ...timer, note: '', internalNote: '' }, parked: [], recent, changedAt: site.now };
    put('timer', technician, {
      running: 'yes',
      ticket: timer.ticket.id,
      startedAt: site.now,
      changedAt: site.now,
      filing: 'done',
      data: clock,
    });
  }
}

const clientOf = (number: number): string => `organization:${number % clients}`;

const entryBesides = { note: 'Done', internalNote: '', savedAt: '2026-01-01T00:00:00.000Z', history: [], worklog: { state: 'none' } };

function workedOn(id: string, day: number, count: number, ticket: Recent['ticket']): Recent {
  const start = day + (16 * 60 + count * 50) * 60_000;
  const [startedAt, stoppedAt] = [start, start + 45 * 60_000].map((at) => instant(new Date(at).toISOString())) as [Instant, Instant];
  return { id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`, ticket, kind: 'remote', startedAt, stoppedAt, filedIn: [] };
}

/** Midnights in UTC of days that are not weekends, up to yesterday; oldest first. */
function lastWorkdays(now: string): readonly number[] {
  const day = 86_400_000;
  const today = Date.parse(now.slice(0, 10));
  const all = Array.from({ length: workdays * 2 }, (_, ago) => today - (ago + 1) * day);
  return all
    .filter((at) => ![0, 6].includes(new Date(at).getUTCDay()))
    .slice(0, workdays)
    .reverse();
}
