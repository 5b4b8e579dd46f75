import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const rounds = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds"]');

it('a manager matches an organization, looks at a client, merges its double, and an agent sees it beside the organization', async () => {
  const { organizations } = journey.served.site.world.jira;
  organizations['901'] = { id: '901', name: 'Lakeside Dental, LLC', customers: [] };
  const page = await journey.signIn('Grace');
  await journey.open(page, '/apps/rounds/clients?part=match');
  const clients = rounds(page);
  const match = clients.getByRole('region', { name: 'Match organizations and spaces' });
  await match.getByRole('checkbox', { name: 'Lakeside Dental, LLC' }).check();
  await match.getByRole('button', { name: 'Make 1 client' }).click();
  await match.getByText('Added Lakeside Dental, LLC.', { exact: false }).waitFor();
  await match.getByRole('region', { name: 'Perhaps entered twice' }).getByRole('button', { name: 'Lakeside Dental', exact: true }).click();
  await clients.getByRole('region', { name: 'Contract' }).getByText('managed').first().waitFor();
  await clients.getByRole('region', { name: 'People' }).getByText('On the portal: ', { exact: false }).waitFor();
  expect(page.url()).toMatch(/[?&]client=client-1$/);
  expect(await problemsOn(page)).toEqual([]);
  await clients.getByRole('button', { name: 'Merge' }).click();
  await clients.getByRole('button', { name: 'Cancel' }).click();
  await clients.locator('button:focus', { hasText: 'Merge' }).click();
  const merge = clients.getByRole('region', { name: 'Merge Lakeside Dental with another client' });
  await merge.getByRole('combobox').selectOption({ label: 'Lakeside Dental, LLC' });
  await merge.getByRole('button', { name: 'Merge Lakeside Dental, LLC into Lakeside Dental' }).click();
  await merge.waitFor({ state: 'detached' });

  await journey.open(page, '/apps/rounds/clients?client=client-13');
  await clients.getByText('Merged into').waitFor();

  const ada = await journey.signIn('Ada');
  await journey.open(ada, '/servicedesk/organizations/901');
  await rounds(ada).getByRole('button', { name: 'Lakeside Dental' }).waitFor();
  await rounds(ada).getByText('Covered entity', { exact: false }).waitFor();
}, 120_000);
