import type { FrameLocator, Page } from 'playwright-core';
import { remediationTickets } from '../support/assessment';
import { clientInBinders, createOf, pageOfSection, sectionOn } from '../support/binder';
import { move } from '../support/resolved';
import { TestSite } from '../support/site';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const sectionOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Binder section"]');

describe('from the assessment to a closed gap', () => {
  it('practices 83 and 86: a gap is found with a key, becomes a project and a ticket, and is closed with evidence', async () => {
    const site = new TestSite(journey.served.site);
    await createOf(site);
    const hugo = site.signIn('hugo');
    const client = await clientInBinders(hugo);
    const page = await journey.signIn('Hugo');
    const open = async (section: 'assessment' | 'remediation'): Promise<FrameLocator> => {
      await journey.open(page, `/wiki/spaces/LAKESIDE/pages/${await pageOfSection(hugo, client, section)}`);
      return sectionOf(page);
    };

    const assessment = await open('assessment');
    await assessment.getByRole('button', { name: 'Add assessment' }).last().click();
    await assessment.getByLabel('Who at the client answers for what is the client’s own').fill('Dr. Lee');
    await assessment.getByRole('form', { name: 'Add assessment' }).getByRole('button', { name: 'Add assessment' }).click();
    await assessment.getByText('0 of 51', { exact: true }).waitFor();
    await assessment.getByLabel('Whom you ask or what you look at').fill('Office manager');
    const first = assessment.locator('.entry-head').first();
    await first.press('n');
    await first.press('ArrowDown');
    await assessment.locator('.entry-head:focus').press('g');
    await assessment.getByText('2 of 51', { exact: true }).waitFor();

    // the rule proposed in 2025 shows only where it is switched on
    const third = assessment.locator('.entry-head').nth(2);
    await third.click();
    expect(await assessment.getByText('Proposed, not law').count()).toBe(0);
    await assessment.getByLabel('Show what the rule proposed in 2025 would change').check();
    await assessment.getByText('Proposed, not law').first().waitFor();
    await assessment.getByLabel('Show what the rule proposed in 2025 would change').uncheck();
    expect(await assessment.getByText('Proposed, not law').count()).toBe(0);

    // what is typed without a network is kept, and saved once there is one
    await page.context().setOffline(true);
    await third.press('n');
    await assessment.getByLabel('What was found. No patients’ data.').fill('Typed on the train');
    await assessment.getByText('Kept in this browser until it can be saved.').waitFor();
    await page.context().setOffline(false);
    await assessment.getByText('3 of 51', { exact: true }).waitFor();
    const { records } = await sectionOn(hugo, await pageOfSection(hugo, client, 'assessment'));
    expect(JSON.stringify(records)).toContain('Typed on the train');
    await third.click();
    await assessment.getByRole('button', { name: 'Gaps' }).click();
    await assessment.locator('.entry-head').click();
    await assessment.getByLabel('What was found. No patients’ data.').waitFor();
    expect(await problemsOn(page)).toEqual([]);

    const remediation = await open('remediation');
    await remediation.getByRole('button', { name: 'Plan an action' }).click();
    await remediation.getByLabel('What is to be done').fill('Replace server');
    await remediation.getByText('By its words: project, quoted apart').waitFor({ state: 'attached' });
    await remediation.getByRole('button', { name: 'Plan it' }).click();
    await remediation.getByRole('button', { name: 'Make its ticket' }).click();
    await remediation.getByText('Ticket open').waitFor();
    const [ticket] = remediationTickets(site);
    await move(site, ticket?.key ?? '', /resolve/i);
    await page.reload();
    await remediation.getByText('Ticket closed, evidence missing').waitFor();
    await remediation.getByRole('button', { name: /^Change Replace server/ }).click();
    await remediation.getByRole('button', { name: 'Add a link' }).click();
    await remediation.getByLabel('Address of the link').fill('https://files.harbor.example/invoice.pdf');
    await remediation.getByRole('button', { name: 'Save' }).click();
    await remediation.getByRole('button', { name: 'Close the gap' }).click();
    await remediation.getByText('Closed 20 Nov 2026, with evidence').waitFor();
  }, 120_000);
});
