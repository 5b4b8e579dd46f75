import type { Page } from 'playwright-core';
import { clientSections, ownSections } from '../../src/hipaa/rules/sections';
import { beginAssessment } from '../support/assessment';
import { createOwn, pageOfSection } from '../support/binder';
import { aStart } from '../support/builders';
import { xp, xpDevices } from '../support/campaign';
import { clientNamed, startedMeeting } from '../support/meeting';
import { holdMeetings, threeWeeks } from '../support/round';
import { TestSite } from '../support/site';
import { Journey } from './support/journey';
import { leftInEnglish, modulesOn } from './support/left-in-english';

let journey: Journey;
let grace: Page;
let pat: Page;
const at: Record<string, string> = {};

beforeAll(async () => {
  journey = await Journey.begin();
  const site = new TestSite(journey.served.site);
  await prepare(site);
  grace = await inSpanish('Grace');
  pat = await inSpanish('Pat');
}, 120_000);
afterAll(() => journey.end());

async function inSpanish(name: string): Promise<Page> {
  const page = await journey.signIn(name);
  await page.getByLabel(/^Signed in as/).click();
  await page.getByRole('button', { name: 'Español' }).click();
  return page;
}

/** Something of everything: a clock that runs, a month's ticket, a meeting, a round, a campaign, and both binders. */
async function prepare(site: TestSite): Promise<void> {
  const someone = site.signIn('grace');
  await site.runAction('create-maintenance-tickets', { client: 'Lakeside Dental' });
  const [ticket] = await site.maintenanceTickets('2026-11');
  at['checklist'] = `/browse/${ticket?.key ?? ''}`;
  at['portal'] = `/servicedesk/customer/portal/1/${ticket?.key ?? ''}`;
  await someone.call('startTimer', aStart('remote'), { ticket: 'HD-7' });
  const client = await clientNamed(someone, 'Lakeside Dental');
  await someone.call('saveDevices', { client, put: xpDevices(7), take: [] });
  at['review'] = `/wiki/spaces/LAKESIDE/pages/${await startedMeeting(site)}`;
  await someone.call('saveSkills', { version: 0, person: someone.accountId, skills: ['migration'] });
  await someone.call('startCampaign', { release: xp });
  await holdMeetings(site, ['grace', 'ada']);
  await someone.call('startRound', threeWeeks);
  const { hugo } = await beginAssessment(site);
  await createOwn(site);
  for (const { id } of clientSections) at[`client ${id}`] = `/wiki/spaces/LAKESIDE/pages/${await pageOfSection(hugo, client, id)}`;
  for (const { id } of ownSections) at[`own ${id}`] = `/wiki/spaces/HARBOR/pages/${await pageOfSection(hugo, 'own', id)}`;
}

async function look(page: Page, path: string): Promise<readonly string[]> {
  await journey.open(page, path);
  return leftInEnglish(page, journey.served.site);
}

describe('a person whose Jira is in Spanish', () => {
  it.each([
    '/browse/HD-7',
    '/dashboard',
    '/apps/rounds/my-day',
    '/apps/rounds/months',
    '/apps/rounds/monitoring',
    '/apps/rounds/clients',
    '/apps/rounds/clients?client=client-1',
    '/apps/rounds/team',
    '/wiki/apps/binders',
    '/apps/rounds/statements',
    '/apps/rounds/check',
    '/settings/apps/rounds-settings/set-up',
    '/settings/apps/rounds-settings/people',
    '/settings/apps/rounds-settings/data',
    '/settings/apps/rounds-settings/policies',
    '/settings/apps/rounds-settings/templates',
    '/settings/apps/rounds-settings/gates',
  ])('reads %s in Spanish', async (path) => {
    expect(await look(grace, path)).toEqual([]);
  });

  it('reads the roadmap in Spanish, part by part', async () => {
    await journey.open(grace, '/wiki/apps/roadmap');
    const [roadmap] = await modulesOn(grace);
    for (const tab of (await roadmap?.getByRole('tab').all()) ?? []) {
      await tab.click();
      expect(await leftInEnglish(grace, journey.served.site)).toEqual([]);
    }
  }, 60_000);

  it('reads every section of both binders in Spanish', async () => {
    for (const [name, path] of Object.entries(at).filter(([one]) => one.includes(' '))) {
      expect([name, ...(await look(grace, path))]).toEqual([name]);
    }
  }, 60_000);

  it.each(['checklist', 'review'])('reads the %s in Spanish', async (name) => {
    expect(await look(grace, at[name] ?? '')).toEqual([]);
  });

  it('reads the report on the portal in Spanish', async () => {
    expect(await look(pat, at['portal'] ?? '')).toEqual([]);
  });
});
