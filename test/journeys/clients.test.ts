import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const clientsOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds"]');
const row = (clients: FrameLocator, name: string) => clients.getByRole('row', { name });

const csv = [
  'Name;Organization;Project;Time zone;Travel minutes;Contract;HIPAA status;Plan day;Assignee',
  '"Pine Street Dental; North";Lakeside Dental;HD;America/Los_Angeles;25;managed;covered entity;4;Ada Okafor',
  'Bad Zone Clinic;Lakeside Dental;HD;Mars/Base;25;managed;none;4;Ada Okafor',
  'Lakeside Dental;Lakeside Dental;HD;America/Los_Angeles;22;managed;covered entity;31;Ada Okafor',
].join('\r\n');
const file = { name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) };

describe('a manager and the clients', () => {
  it('adds one, changes it, and finds both kept', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/clients');
    const clients = clientsOf(page);
    await clients.getByRole('button', { name: 'Add client' }).click();
    const form = clients.getByRole('region', { name: 'New client' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Cedar Hill Vet');
    await form.getByRole('combobox', { name: 'Project' }).selectOption({ label: 'Harbor Help Desk (HD)' });
    await form.getByRole('combobox', { name: 'Time zone' }).fill('America/Boise');
    await form.getByRole('button', { name: 'Add client' }).click();
    await row(clients, 'Cedar Hill Vet').waitFor();

    await clients.getByRole('button', { name: 'Edit Cedar Hill Vet' }).click();
    const open = clients.getByRole('region', { name: 'Cedar Hill Vet' });
    await open.getByRole('textbox', { name: 'Plan day' }).fill('32');
    await open.getByRole('button', { name: 'Save' }).click();
    await open
      .getByText(/1 to 31/)
      .first()
      .waitFor();
    await open.getByRole('textbox', { name: 'Plan day' }).fill('30');
    await open.getByRole('button', { name: 'Save' }).click();
    await open.waitFor({ state: 'detached' });
    await page.reload();
    await row(clients, 'Cedar Hill Vet').waitFor();
    expect(await row(clients, 'Cedar Hill Vet').textContent()).toContain('30');
  }, 90_000);

  it('imports a file after a preview that names the bad line, and the same file again changes nothing', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/clients');
    const clients = clientsOf(page);
    const choose = async () => {
      await clients.getByRole('button', { name: 'Import from a file' }).click();
      await clients.locator('input[type=file]').setInputFiles(file);
      await clients.getByText(/Cannot be imported/).waitFor();
    };
    await choose();
    await clients.getByText('Nothing is saved yet.').waitFor();
    await clients.getByText('“Mars/Base” is not a time zone.', { exact: false }).waitFor();
    expect(await row(clients, 'Pine Street Dental; North').count()).toBe(0);

    await clients.getByRole('button', { name: 'Import 2 clients (1 new, 1 changed)' }).click();
    await clients.getByText('Saved: 1 added, 1 changed.').waitFor();
    await row(clients, 'Pine Street Dental; North').waitFor();

    await page.reload();
    await choose();
    expect(await clients.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  }, 90_000);

  it('shows them to a technician, who cannot change them', async () => {
    const page = await journey.signIn('Ada');
    await journey.open(page, '/apps/rounds/clients');
    await row(clientsOf(page), 'Kestrel Legal Group').waitFor();
    expect(await clientsOf(page).getByRole('button', { name: 'Add client' }).count()).toBe(0);
  }, 60_000);
});
