import { checklistOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const maintenance = '/search?jql=' + encodeURIComponent('maintenanceOpen > 0 ORDER BY key');

describe('the month, from the rule to a colleague’s tick', () => {
  it('is made by the manager’s rule once, and the next by the schedule', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/automation');
    const run = page.getByRole('button', { name: /Run now/ }).first();
    await run.click();
    await page
      .getByText(/Created\s*12/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /Run now/ })
      .first()
      .click();
    await page
      .getByText(/Already there\s*12/)
      .first()
      .waitFor();

    await journey.open(page, maintenance);
    await page.getByRole('link', { name: /^HD-/ }).nth(11).waitFor();
    expect(await page.getByText('0 of 59').count()).toBe(12);

    await journey.advance({ to: '2026-12-03T13:00:00.000Z' });
    await journey.open(page, '/search?jql=' + encodeURIComponent('maintenancePeriod = "2026-12"'));
    await page.getByRole('link', { name: /^HD-/ }).first().waitFor();
  }, 180_000);

  it('shows the checklist to two technicians at once, and each sees the other’s tick without a reload', async () => {
    const [ada, ben] = [await journey.signIn('Ada'), await journey.signIn('Ben')];
    await journey.open(ada, maintenance);
    const ticket = await ada.getByRole('link', { name: /^HD-/ }).first().getAttribute('href');
    await journey.open(ada, ticket ?? '');
    await journey.open(ben, ticket ?? '');
    const [hers, his] = [checklistOf(ada), checklistOf(ben)];
    await his.getByText('0 of 59').waitFor();
    expect(await hers.getByRole('checkbox').count()).toBe(59);

    await hers.getByRole('button', { name: 'It may run later' }).click();
    await hers.getByText('The Monthly Single may run later', { exact: false }).waitFor();
    await his.getByText('The Monthly Single may run later', { exact: false }).waitFor();
    await hers.getByRole('checkbox', { name: 'Critical services running' }).click();
    await hers.getByText('1 of 59').waitFor();
    await his.getByText('1 of 59').waitFor();
    expect(await his.getByRole('checkbox', { name: 'Critical services running' }).isChecked()).toBe(true);

    const defrag = 'Fragmentation of spinning disks';
    await his.getByRole('textbox', { name: new RegExp(`^${defrag}`) }).fill('1.26');
    await his.getByRole('checkbox', { name: defrag }).click();
    await his.getByText('fail', { exact: false }).first().waitFor();
    await hers.getByText('2 of 59').waitFor();

    await ada.waitForTimeout(2_500);
    await journey.advance({ seconds: 10 });
    await journey.open(ada, maintenance);
    await ada.getByText('2 of 59').waitFor();
  }, 120_000);
});
