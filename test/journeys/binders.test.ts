import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('both binders', () => {
  it('are made from nothing, and keep an agreement until it expires (practices 77, 79 and 81)', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/wiki/apps/binders');
    const list = page.frameLocator('iframe[title="HIPAA binders"]');
    await list.getByRole('button', { name: 'Make the binder of Our own binder' }).click();
    await list.getByLabel('Where its pages go').locator('option', { hasText: 'Harbor' }).first().waitFor({ state: 'attached' });
    await list.getByRole('button', { name: 'Make its pages' }).click();
    await list.getByText('pages were made').waitFor();
    await list.getByRole('button', { name: 'Make the binder of Lakeside Dental' }).click();
    await list.getByRole('button', { name: 'Make its pages' }).click();
    await list.getByText('Lakeside Dental: 14 pages were made').waitFor();
    const sections = list.getByRole('list', { name: 'Sections of Lakeside Dental' });
    await sections.getByRole('button', { name: /^Agreements/ }).click();
    expect(await problemsOn(page)).toEqual([]);

    const opened = page.context().waitForEvent('page');
    await list.getByRole('button', { name: /There is no agreement with us/ }).click();
    const pageOfAgreements = await opened;
    const agreements = pageOfAgreements.frameLocator('iframe[title="Binder section"]');
    await agreements.getByRole('button', { name: 'Add agreement', exact: true }).last().click();
    await agreements.getByLabel('Signed on').fill('2026-01-10');
    await agreements.getByLabel('Expires on (empty if never)').fill('2026-12-03');
    await agreements.getByRole('button', { name: 'All 12' }).click();
    await agreements.getByRole('form').getByRole('button', { name: 'Add agreement' }).click();
    await agreements.getByText('Give the day on which it takes effect: an agreement without a date is none.').waitFor();
    await agreements.getByLabel('In effect from').fill('2026-01-10');
    await agreements.getByRole('form').getByRole('button', { name: 'Add agreement' }).click();
    await agreements.getByText('It has no evidence.').first().waitFor();

    await agreements
      .getByRole('button', { name: /^Change/ })
      .first()
      .click();
    await agreements.getByRole('button', { name: 'Add a link' }).click();
    await agreements.getByLabel('Address of the link').fill('https://files.harbor.example/agreement.pdf');
    await agreements.getByRole('form').getByRole('button', { name: 'Save' }).click();
    await agreements.getByText('expires 3 Dec 2026').first().waitFor();

    await journey.open(page, '/wiki/apps/binders');
    await sections.getByRole('button', { name: /^Agreements/ }).click();
    await list.getByRole('button', { name: /expires 3 Dec 2026/ }).waitFor();
  }, 120_000);
});
