import { readFileSync } from 'node:fs';
import type { ClientId } from '../../../src/clients/rules/client';
import type { ExportLine } from '../../../src/setup/rules/data/export-line';
import { exportedLines, installedAnew, sha256 } from '../../support/exported-data';
import { heldOn } from '../../support/meeting';
import { openTestSite, type TestSite } from '../../support/site';
import { batchFrom } from '../../../src/setup/rules/data/read-export';

/** A row of each kind as a former version of the app wrote it. */
const rowsOf = (version: number) =>
  JSON.parse(readFileSync(`test/app/setup/former-rows/version-${String(version)}.json`, 'utf8')) as readonly ExportLine[];

async function importedOf(version: number): Promise<TestSite> {
  const site = await installedAnew(await openTestSite());
  const lines = rowsOf(version);
  const id = sha256(String(version));
  const grace = site.signIn('grace');
  let { done } = await grace.call('beginImport', { sha256: id, format: 1, rows: lines.length, kinds: {} });
  while (done < lines.length) ({ done } = await grace.call('importRows', { sha256: id, from: done, lines: batchFrom(lines, done) }));
  return site;
}

const roadmapIn = (site: TestSite): unknown =>
  (Object.values(site.site.world.forge.kvs.entities['roadmap'] ?? {})[0]?.value as { readonly data: unknown }).data;

describe('rows that version 1 wrote', () => {
  const { key } = rowsOf(1).find(({ kind }) => kind === 'roadmap')!;
  const client = key as ClientId;

  it('are read by the screens, kind by kind, as they are', async () => {
    const site = await importedOf(1);
    expect((await exportedLines(site)).lines.length).toBe(rowsOf(1).length);
    const grace = site.signIn('grace');
    expect((await grace.call('listClients', {})).clients.map(({ id }) => id)).toEqual([client]);
    await grace.call('openDay', { date: heldOn, zone: 'America/Los_Angeles' } as never);
    for (const name of ['openTeam', 'openMonitoring', 'openTemplates', 'openRoadmap', 'openPipeline', 'openRounds', 'openBinders'] as const)
      await grace.call(name, {});
    await grace.call('openMonths', { year: 2026 });
    expect(site.site.forge.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('become rows of today when they are read, and are written so with their next change: a roadmap without a first month begins in January', async () => {
    const site = await importedOf(1);
    const grace = site.signIn('grace');
    expect(roadmapIn(site)).not.toHaveProperty('firstMonth');
    expect(await grace.call('openPlanning', { client })).toMatchObject({ firstMonth: 1 });
    expect(roadmapIn(site)).not.toHaveProperty('firstMonth');
    await grace.call('saveFirstMonth', { client, firstMonth: 4 });
    expect(roadmapIn(site)).toMatchObject({ 'rounds:schema': 2, value: { client, firstMonth: 4 } });
    expect(await grace.call('openPlanning', { client })).toMatchObject({ firstMonth: 4 });
    expect((await exportedLines(site)).lines.find(({ kind }) => kind === 'roadmap')?.schema).toBe(2);
  });
});
