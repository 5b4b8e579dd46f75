import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const file = [
  'Hostname,Device Type,Manufacturer,Model,Purchase Date,Cost,OS,License',
  'PC-01,Desktop,Dell,OptiPlex 7010,03/15/2023,"$1,049.50",Windows 11 Pro 23H2,OEM',
  'PC-02,Desktop,Dell,OptiPlex 7010,2023-04-01,1049.5,Windows 10 Pro 22H2,OEM',
  'SRV-01,Server,Dell,PowerEdge T340,2022-07-01,"6,000.00",Windows Server 2016,Volume',
  'X-99,Hovercraft,,,,,,',
].join('\n');

describe('the equipment of a client', () => {
  it('is imported, planned by one click, moved to an earlier year, and seen in budget and pipeline', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/wiki/apps/roadmap');
    const app = page.frameLocator('iframe[title="Roadmap meetings"]');
    await app.getByRole('tab', { name: 'Equipment' }).click();
    await app.getByLabel('Client', { exact: true }).selectOption('Lakeside Dental');
    await app.getByRole('button', { name: 'Import a CSV file' }).click();
    const chosen = { name: 'devices.csv', mimeType: 'text/csv', buffer: Buffer.from(file) };
    await app.getByLabel('CSV file of devices').setInputFiles(chosen);
    await app.getByText('“Hovercraft” is no kind of device.').waitFor();
    await app.getByRole('button', { name: 'Import 3 devices' }).click();

    await app.getByRole('button', { name: 'Import a CSV file' }).click();
    await app.getByLabel('CSV file of devices').setInputFiles(chosen);
    await app.getByText('1 left out, 3 as in the file.').waitFor();
    await app.getByRole('button', { name: 'Close' }).click();

    await app.getByRole('button', { name: 'Add to plan' }).click();
    await app.getByText('The plan has all of it.').waitFor();
    expect(await problemsOn(page)).toEqual([]);

    await app.getByRole('tab', { name: 'Pipeline' }).click();
    await app.getByLabel('Plan of a client').selectOption('Lakeside Dental');
    const threeYears = app.getByRole('region', { name: '3-year plan' });
    await threeYears.getByText('Replace 1 server').waitFor();
    await threeYears.getByText('Replace 1 server').dragTo(app.getByRole('region', { name: '1-year plan' }).getByRole('heading'));
    await app.getByRole('region', { name: '1-year plan' }).getByText('Was 2028 (3 years) until November 20, 2026').waitFor();
    await app.getByText('2027: $8,099.00').waitFor();
    await app.getByRole('region', { name: 'Pipeline' }).getByRole('cell', { name: '$8,099.00' }).waitFor();
  }, 60_000);
});
