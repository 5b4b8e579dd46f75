import { dateOnly, instant } from '../../../src/platform/rules/units';
import { agreedMeeting, clientNamed, heldOn, reviewOn } from '../../support/meeting';
import { holdMeetings, viewOf } from '../../support/round';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

/** Opening a meeting and finishing it. */
export async function roadmapBudgets(): Promise<readonly Row[]> {
  const { site, grace, page } = await agreedMeeting();
  await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
  const opened = await roundTrips(site, () => reviewOn(page, grace));
  const list = await roundTrips(site, () => grace.call('openRoadmap', {}));
  const client = await clientNamed(grace, 'Lakeside Dental');
  const looked = await roundTrips(site, () => grace.call('openEvidence', { client }, { page }));
  const action = { id: '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a12', kind: 'action', title: 'Order the server', who: null, due: null } as const;
  await grace.call('saveAction', { client, action }, { page });
  const made = await roundTrips(site, () => grace.call('makeActionTickets', { client, ids: [action.id] }, { page }));
  const finished = await roundTrips(site, () => grace.call('finishMeeting', { client }, { page }));
  const held = { startedAt: instant(`${heldOn}T12:00:00.000Z`), minutes: 90, onTickets: 0, kind: 'remote' } as const;
  const booked = await roundTrips(site, () => grace.call('bookMeeting', { client, ...held }, { page }));
  return [
    atMost('Open a roadmap meeting', 'one after another', opened.sequential, 2),
    informs('Open a roadmap meeting', 'calls', String(opened.calls)),
    atMost('List the roadmap meetings', 'one after another', list.sequential, 2),
    atMost('Gather the evidence of a meeting', 'one after another', looked.sequential, 3),
    informs('Gather the evidence of a meeting', 'calls', String(looked.calls)),
    informs('Make the tickets of a meeting', 'calls', String(made.calls)),
    atMost('Finish a roadmap meeting', 'calls', finished.calls, 8),
    informs('Note the time of a meeting', 'calls', String(booked.calls)),
    ...(await roundOf(500)),
  ];
}

/** Beginning a round over that many clients, whose tickets Jira makes fifty at a time, and opening it. */
async function roundOf(clients: number): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${String(clients)}` });
  await holdMeetings(site, ['grace', 'ada', 'ben', 'chloe', 'dev', 'emi']);
  const grace = site.signIn('grace');
  const before = site.wire.count;
  await grace.call('startRound', { to: dateOnly('2027-11-30') });
  await site.settle();
  const writes = site.wire
    .since(before)
    .filter(({ remote, method, path }) => remote === 'jira' && method === 'POST' && path === '/rest/api/3/issue/bulk');
  const opened = await roundTrips(site, () => viewOf(grace));
  return [
    atMost(`Begin a round over ${String(clients)} clients`, 'writes to Jira', writes.length, Math.ceil(clients / 50)),
    atMost(`Open a round of ${String(clients)} clients`, 'one after another', opened.sequential, 2),
    informs(`Open a round of ${String(clients)} clients`, 'calls', String(opened.calls)),
  ];
}
