import { cents, instant } from '../../../src/platform/rules/units';
import { clientNamed, heldOn, reviewOn, startedMeeting } from '../../support/meeting';
import { answer, holdMeetings, inRound, threeWeeks } from '../../support/round';
import type { TestSite } from '../../support/site';

/** A meeting from its page to its end, and a round. */
export async function tourRoadmap(site: TestSite): Promise<void> {
  await tourMeeting(site);
  await tourRound(site);
}

/** From the hosts to answers on the tickets, what is told there, and the end. */
async function tourRound(site: TestSite): Promise<void> {
  await holdMeetings(site, ['grace', 'ada']);
  const grace = site.signIn('grace');
  await grace.call('startRound', threeWeeks);
  await answer(site, 'pat', 'Lakeside Dental', '1');
  await answer(site, 'quinn', 'Alder & Finch LLP', 'later');
  await grace.call('cancelBooking', { client: (await inRound(grace, 'Lakeside Dental')).id });
  await grace.call('closeRound', {});
}

async function tourMeeting(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const page = await startedMeeting(site);
  await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page });
  await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
  const id = '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a11';
  const line = {
    id,
    title: 'Server',
    plan: '1y',
    plannedFor: { year: 2027 },
    recurring: 'once',
    each: cents(1),
    count: 1,
    labour: cents(0),
  } as const;
  await grace.call('savePlanLine', { line }, { page });
  const client = await clientNamed(grace, 'Lakeside Dental');
  await grace.call('openEvidence', { client }, { page });
  const ben = site.signIn('ben').accountId;
  const action = { id: '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a12', kind: 'action', title: 'Server', who: { ours: ben }, due: heldOn } as const;
  const made = { client, ids: [action.id] };
  await grace.call('saveAction', { client, action }, { page });
  const { standing } = await grace.call('makeActionTickets', made, { page });
  await grace.call('saveAction', { client, action: { ...action, title: 'Two servers' } }, { page });
  await grace.call('makeActionTickets', made, { page });
  await grace.call('openTicketStates', { ids: standing.actions.flatMap(({ ticket }) => ('id' in ticket ? [ticket.id] : [])) }, { page });
  await grace.call('finishMeeting', { client }, { page });
  const held = { startedAt: instant(`${heldOn}T12:00:00.000Z`), minutes: 90, onTickets: 0, kind: 'remote' } as const;
  await grace.call('bookMeeting', { client, ...held }, { page });
  await grace.call('tellByline', {}, { page });
  await grace.call('installTemplates', { from: 0 });
  await grace.call('lookForTemplates', { from: 0 });
  await grace.call('makeItSection', {}, { page });
  await grace.call('openPipeline', {});
  await reviewOn(page, grace);
}
