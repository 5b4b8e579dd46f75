import { instant, type TimeZone } from '../../../src/platform/rules/units';
import { aStart } from '../../support/builders';
import type { TestSite } from '../../support/site';

const zone = 'America/Los_Angeles' as TimeZone;
const notes = { note: 'Looked after it', internalNote: '' };

/** A technician's day with its interruptions and corrections, and what a manager sees of it; leaves a clock to the overnight guard. */
export async function tourTime(site: TestSite, [first, second, third]: readonly [string, string, string]): Promise<void> {
  const ben = site.signIn('ben');
  const { timer } = await ben.call('startTimer', aStart(), { ticket: first });
  await site.advance({ minutes: 20 });
  const interrupting = await ben.call('interruptTimer', { ...aStart(), from: timer.id }, { ticket: second });
  await site.advance({ minutes: 10 });
  const back = { id: 'back', ticket: timer.ticket.id, from: interrupting.timer.id };
  const { timer: resumed } = await ben.call('goBack', back, { ticket: second });
  await site.advance({ minutes: 10 });
  await ben.call('stopTimer', { timer: resumed.id, ...notes }, { ticket: first });
  await site.advance({ minutes: 1 });
  await correct(site, timer.id, third);
  await look(site, first);
  await ben.call('startTimer', aStart('onSite'), { ticket: third });
}

/** Each correction reaches the worklog before the next; one answer is lost on the way. */
async function correct(site: TestSite, entry: string, elsewhere: string): Promise<void> {
  const ben = site.signIn('ben');
  const facts = { kind: 'remote', startedAt: at('15:00'), stoppedAt: at('15:19'), ...notes } as const;
  await ben.call('editEntry', { entry, facts });
  await site.advance({ minutes: 1 });
  site.arm({ kind: 'loseAnswer', match: { method: 'POST', path: '/worklog' } });
  await ben.call('moveEntry', { entry, ticket: elsewhere });
  await site.advance({ minutes: 10 });
  await ben.call('deleteEntry', { entry });
  await site.advance({ minutes: 1 });
}

async function look(site: TestSite, ticket: string): Promise<void> {
  const [ben, grace] = [site.signIn('ben'), site.signIn('grace')];
  await ben.call('openDay', { zone });
  await ben.call('offerTickets', { startedAt: at('15:00'), stoppedAt: at('15:19'), zone });
  await ben.call('clientsOfTickets', { tickets: [(await site.ticket(ticket)).id] });
  await grace.call('openTeam', {});
  await grace.call('teamPeople', {});
  await grace.call('openQueue', {});
  await grace.call('openTeamReport', { from: at('00:00'), to: at('23:59') });
  await grace.call('quoteTime', { about: ticket });
  site.site.world.jira.validators.push({ projectId: '10000', transitionId: '31', module: 'time-noted' });
  await grace.call('openGates', {});
  site.site.world.jira.validators.pop();
}

const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);
