import { agreedMeeting, reviewOn } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
import { atMost, informs, type Row } from '../row';

/** Opening a meeting and finishing it. */
export async function roadmapBudgets(): Promise<readonly Row[]> {
  const { site, grace, page } = await agreedMeeting();
  await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
  const opened = await roundTrips(site, () => reviewOn(page, grace));
  const list = await roundTrips(site, () => grace.call('openRoadmap', {}));
  const finished = await roundTrips(site, () => grace.call('finishMeeting', {}, { page }));
  return [
    atMost('Open a roadmap meeting', 'one after another', opened.sequential, 2),
    informs('Open a roadmap meeting', 'calls', String(opened.calls)),
    atMost('List the roadmap meetings', 'one after another', list.sequential, 2),
    atMost('Finish a roadmap meeting', 'calls', finished.calls, 6),
  ];
}
