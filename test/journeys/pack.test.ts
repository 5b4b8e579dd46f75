import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { aRecord, clientInBinders, createOf, pageOfSection, save } from '../support/binder';
import { putFile } from '../support/pack';
import { TestSite } from '../support/site';
import { unzipStored } from '../support/unzip';
import { clockOf, Journey } from './support/journey';

let journey: Journey;
let page: Page;
let continuity = '';
beforeAll(async () => {
  journey = await Journey.begin();
  const site = new TestSite(journey.served.site);
  await createOf(site);
  const hugo = site.signIn('hugo');
  const binder = await clientInBinders(hugo);
  continuity = await pageOfSection(hugo, binder, 'continuity');
  const test = { type: 'fullRestore', subject: 'EMR', rto: 240, rpo: null, ticket: null, newestCopyAt: null, measured: null, gaps: [] };
  const at = { binder, section: 'continuity', page: continuity } as const;
  await save(hugo, at, aRecord('continuityTest', test, { effectiveOn: null, evidence: [] }));
  await putFile(site, 'hugo', continuity, 'Plan.pdf', Buffer.from('the plan'));
  page = await journey.signIn('Hugo');
});
afterAll(() => journey.end());

const section = (of: Page): FrameLocator => of.frameLocator('iframe[title="Binder section"]');

it('times a continuity test by the clock on its ticket', async () => {
  await journey.open(page, `/wiki/spaces/LAKESIDE/pages/${continuity}`);
  await section(page).getByRole('button', { name: 'Start as a ticket' }).click();
  const key =
    (await section(page)
      .getByRole('button', { name: /^HD-\d+$/ })
      .textContent()) ?? '';
  const ada = await journey.signIn('Ada');
  await journey.open(ada, `/browse/${key}`);
  await clockOf(ada)
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  await clockOf(ada).getByRole('timer').waitFor();
  await journey.advance({ hours: 5 });
  await clockOf(ada).getByRole('textbox', { name: 'Client note' }).fill('Restored the records from the last backup');
  await clockOf(ada).getByText('Saved.', { exact: true }).waitFor();
  await clockOf(ada).getByRole('button', { name: 'Stop and save' }).click();
  await clockOf(ada)
    .getByRole('button', { name: /^Start/ })
    .first()
    .waitFor();
  await section(page).getByRole('button', { name: 'Take the time from its clock' }).click();
  await section(page).getByText('RTO 4 h, restored in 5 h: fails by 1 h').first().waitFor();
}, 60_000);

it('makes a pack, downloads it, and proves it on the command line', async () => {
  await journey.open(page, '/wiki/apps/binders');
  const binders = page.frameLocator('iframe[title="HIPAA binders"]');
  await binders.getByRole('button', { name: 'Audit pack of Lakeside Dental' }).click();
  await binders.getByRole('button', { name: 'Make the pack' }).click();
  const download = page.waitForEvent('download');
  await binders.getByRole('button', { name: 'Download' }).click();
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const zip = join(folder, 'pack.zip');
  await (await download).saveAs(zip);
  for (const [path, bytes] of unzipStored(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect({ status, ok: (stdout.match(/: OK$/gm)?.length ?? 0) > 30 }).toEqual({ status: 0, ok: true });
}, 60_000);
