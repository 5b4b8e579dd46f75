import { instant } from '../../../src/platform/rules/units';
import { agreedMeeting, clientNamed, heldOn, reviewOn } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
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
    atMost('Finish a roadmap meeting', 'calls', finished.calls, 6),
    informs('Note the time of a meeting', 'calls', String(booked.calls)),
  ];
}
