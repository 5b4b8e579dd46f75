import { cents } from '../../../src/platform/rules/units';
import { heldOn, reviewOn, startedMeeting } from '../../support/meeting';
import type { TestSite } from '../../support/site';

/** A meeting from its page to its end. */
export async function tourRoadmap(site: TestSite): Promise<void> {
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
  await grace.call('finishMeeting', {}, { page });
  await grace.call('makeItSection', {}, { page });
  await reviewOn(page, grace);
}
