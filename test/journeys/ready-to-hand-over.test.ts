import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { clauseIds } from '../../src/hipaa/rules/clauses';
import { usualScenarios } from '../../src/hipaa/rules/continuity/scenarios';
import { clientSections, ownSections, type SectionId } from '../../src/hipaa/rules/sections';
import type { BinderId } from '../../src/hipaa/rules/binder';
import { dateOnly } from '../../src/platform/rules/units';
import { aRecord, clientInBinders, lakeside, pageOfSection, save } from '../support/binder';
import type { TestPerson } from '../support/person';
import { TestSite } from '../support/site';
import { unzipStored } from '../support/unzip';
import { Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const binders = (page: Page): FrameLocator => page.frameLocator('iframe[title="HIPAA binders"]');
const section = (page: Page): FrameLocator => page.frameLocator('iframe[title="Binder section"]');
const copied = { lastSuccess: '2026-11-20T08:00:00.000Z', automated: true };

/** Records as the forms of the section would save them; each of these forms is there on its page. */
async function records(person: TestPerson, binder: BinderId, id: SectionId, ...given: readonly ReturnType<typeof aRecord>[]) {
  const page = await pageOfSection(person, binder, id);
  for (const record of given) await save(person, { binder, section: id, page }, record);
}

const someone = (name: string) => aRecord('person', { name, joinedOn: '2024-03-01', leftOn: null }, { evidence: [] });
const aDocument = (title: string) => aRecord('document', { title, version: '1', nextReview: '2027-11-02' });
const agreed = (more: object = {}) =>
  aRecord('agreement', { between: 'us', party: '', signedOn: '2026-01-10', expiresOn: null, clauses: clauseIds, ...more });
const aRisk = (asset: string) =>
  aRecord('risk', {
    ...{ asset, holdsEphi: true, threat: 'Ransomware', likelihood: 3, likelihoodWhy: 'It is reached from mail', impact: 4 },
    ...{ impactWhy: 'Nobody could work', measures: 'Endpoint protection, off-site copies', residualLikelihood: 1, residualImpact: 4 },
    encryption: { inUse: 'no', atRest: 'yes', archived: 'yes', backedUp: 'yes' },
    reviewOn: '2027-11-02',
  });
const statement = (text: string) => aRecord('statement', { version: '1', text }, { evidence: [] });

async function fillOwn(hugo: TestPerson): Promise<void> {
  const ada = someone('Ada Byrne');
  const learned = aRecord('selfTraining', { person: ada.id, source: 'hhs.gov', minutes: 45 }, { evidence: [] });
  await records(hugo, 'own', 'training', ada, learned);
  await records(hugo, 'own', 'statement', statement('We may see patients’ data on screens we take over; we note none of them.'));
  const { clients } = await hugo.call('openBinders', {});
  const withAll = clients.filter(({ name }) => name !== lakeside).map(({ name }) => agreed({ party: name }));
  await records(hugo, 'own', 'agreements', ...withAll);
  await records(hugo, 'own', 'riskAnalysis', aRisk('Remote access'));
  await records(hugo, 'own', 'policies', aDocument('Acceptable use'));
  await records(hugo, 'own', 'incidentProcedure', aDocument('Incident procedure'));
  await records(hugo, 'own', 'subcontractors', agreed({ between: 'vendor', party: 'Night Desk' }));
}

async function fillClient(hugo: TestPerson, binder: BinderId): Promise<void> {
  const staff = [someone('M. Ortiz'), someone('P. Lee')];
  const held = aRecord('trainingSession', { topic: 'HIPAA', about: 'All of it.', attendees: staff.map(({ id }) => id) });
  await records(hugo, binder, 'training', ...staff, held);
  await records(hugo, binder, 'documentation', aDocument('Privacy policy'));
  await records(hugo, binder, 'agreements', { ...agreed(), shownIn: { binder: 'own', section: 'agreements' } });
  await records(hugo, binder, 'scope', statement('The technical side of the Security Rule.'));
  await records(hugo, binder, 'riskAnalysis', aRisk('EMR'));
  const emr = {
    ...{ name: 'EMR', assetClass: 'records', responsible: 'Ada', rto: 240, rpo: 1_440, holdsEphi: true, needs: [], comesFirst: false },
    ...{ beforeDevices: '', copies: { onSite: copied, offSite: copied } },
  };
  const role = { role: 'Leads the plan', person: 'Dr. Lee', deputy: 'M. Ortiz', acknowledgedOn: '2026-11-02' };
  const tabletop = {
    type: 'tabletop',
    subject: 'Ransomware',
    rto: null,
    rpo: null,
    ticket: null,
    newestCopyAt: null,
    measured: null,
    gaps: [],
  };
  const plan = [aRecord('system', emr), aRecord('continuityRole', role), aRecord('continuityTest', tabletop)];
  await records(hugo, binder, 'continuity', ...plan, ...usualScenarios.map((scenario) => aRecord('scenario', scenario, { evidence: [] })));
}

async function reviewed(hugo: TestPerson, binder: BinderId, sections: readonly { readonly id: SectionId }[]): Promise<void> {
  for (const { id } of sections) {
    const page = await pageOfSection(hugo, binder, id);
    await hugo.call('careForSection', { binder, section: id, owner: 'Hugo', reviewedOn: dateOnly('2026-11-20') }, { page });
  }
}

async function verified(zip: string): Promise<{ readonly status: number | null; readonly ok: number }> {
  const folder = dirname(zip);
  for (const [path, bytes] of unzipStored(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, ok: stdout.match(/: OK$/gm)?.length ?? 0 };
}

it('both binders go from nothing to ready to hand over, and a pack of one is made and verified (practices 73, 80, 83 and 87b)', async () => {
  const site = new TestSite(journey.served.site);
  const hugo = site.signIn('hugo');
  const page = await journey.signIn('Hugo');
  await journey.open(page, '/wiki/apps/binders');
  const list = binders(page);
  await list.getByText('Ready to hand over: 0 of').waitFor();
  for (const [name, pages] of [
    ['Our own binder', 9],
    [lakeside, 14],
  ] as const) {
    await list.getByRole('button', { name: `Make the binder of ${name}` }).click();
    await list.getByLabel('Where its pages go').locator('option:not([value=""])').first().waitFor({ state: 'attached' });
    await list.getByRole('button', { name: 'Make its pages' }).click();
    await list.getByText(`${name}: ${String(pages)} pages were made`).waitFor();
  }
  const client = await clientInBinders(hugo);
  await fillOwn(hugo);
  await fillClient(hugo, client);

  const open = async (id: SectionId): Promise<FrameLocator> => {
    await journey.open(page, `/wiki/spaces/LAKESIDE/pages/${await pageOfSection(hugo, client, id)}`);
    return section(page);
  };
  const assessment = await open('assessment');
  await assessment.getByRole('button', { name: 'Add assessment' }).last().click();
  const form = assessment.getByRole('form', { name: 'Add assessment' });
  await form.getByLabel('Who at the client answers for what is the client’s own').fill('Dr. Lee');
  await form.getByLabel('Made on').fill('2026-11-20');
  await form.getByRole('button', { name: 'Add a link' }).click();
  await form.getByLabel('Address of the link').fill('https://files.harbor.example/interviews.pdf');
  await form.getByRole('button', { name: 'Add assessment' }).click();
  await assessment.getByText('0 of 51', { exact: true }).waitFor();
  await assessment.getByLabel('Whom you ask or what you look at').fill('Dr. Lee and the office manager');
  await assessment.getByRole('button', { name: 'No change needed: several of the 51 open' }).click();
  await assessment.getByRole('button', { name: 'No change needed: 51' }).click();
  await assessment.getByText('51 of 51', { exact: true }).waitFor();
  const technical = await open('technical');
  await technical.getByRole('button', { name: 'Write this page from the assessment' }).click();
  await technical.getByText('Technical description, version 2026').first().waitFor();
  await reviewed(hugo, 'own', ownSections);
  await reviewed(hugo, client, clientSections);

  await journey.open(page, '/wiki/apps/binders');
  await list.getByText('Ready to hand over: 2 of').waitFor();
  expect(await list.getByText('ready to hand over', { exact: true }).count()).toBe(2);

  await list.getByRole('button', { name: `Audit pack of ${lakeside}` }).click();
  await list.getByRole('button', { name: 'Make the pack' }).click();
  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Download' }).click();
  const zip = join(mkdtempSync(join(tmpdir(), 'pack-')), 'pack.zip');
  await (await download).saveAs(zip);
  await list.getByRole('region', { name: 'Packs that were taken' }).getByText('Hugo').waitFor();
  const { status, ok } = await verified(zip);
  expect([status, ok > 30]).toEqual([0, true]);
}, 90_000);
