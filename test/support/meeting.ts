import type { ClientId } from '../../src/clients/rules/client';
import type { Review } from '../../src/roadmap/rules/meeting/review';
import { dateOnly } from '../../src/platform/rules/units';
import type { TestPerson } from './person';
import { openTestSite, type TestSite } from './site';

export const heldOn = dateOnly('2026-11-20');
export const meetingTitle = 'Roadmap meeting, Lakeside Dental, November 20, 2026';

export async function clientNamed(person: TestPerson, name: string): Promise<ClientId> {
  const { clients } = await person.call('openRoadmap', {});
  const found = clients.find((client) => client.name === name);
  if (!found) throw new Error(`There is no client ${name}.`);
  return found.id;
}

/** The page of a meeting with Lakeside Dental, that Grace has started. */
export async function startedMeeting(site: TestSite): Promise<string> {
  const grace = site.signIn('grace');
  return (await grace.call('startMeeting', { client: await clientNamed(grace, 'Lakeside Dental'), heldOn })).page;
}

/** The same, with the client's agreement recorded. */
export async function agreedMeeting(): Promise<{ readonly site: TestSite; readonly grace: TestPerson; readonly page: string }> {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const page = await startedMeeting(site);
  await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page });
  return { site, grace, page };
}

export async function reviewOn(page: string, person: TestPerson): Promise<Review> {
  const opened = await person.call('openReview', {}, { page });
  if (opened.outcome !== 'meeting') throw new Error('No meeting has begun there.');
  return opened;
}
