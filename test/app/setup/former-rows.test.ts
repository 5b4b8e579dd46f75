import { readFileSync } from 'node:fs';
import type { ClientId } from '../../../src/clients/rules/client';
import { kindOf, type ExportLine } from '../../../src/setup/rules/data/export-line';
import shipped from '../../../src/setup/rules/data/row-schemas.json';
import { exportedLines, installedAnew, openingCalls, problemOf, sha256 } from '../../support/exported-data';
import { RefusedError } from '../../support/refused-error';
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

/** A ticket or page that the fixture names need not be on the site; what a store cannot read is a defect. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof RefusedError) || error.code === 'defect') throw error;
}

describe('the rows of former versions', () => {
  const choices = shipped.allOf.map(({ if: { properties } }) => ({ kind: properties.kind.const, version: properties.schema.const }));
  const newest = (kind: string): number => Math.max(...choices.filter((each) => each.kind === kind).map(({ version }) => version));

  it('have one of every kind that the app stores, for each version that the kind has had before today, or its first', () => {
    const needed = choices.filter(({ kind, version }) => version < Math.max(2, newest(kind)));
    const missing = needed.filter(
      ({ kind, version }) => !rowsOf(version).some((line) => line.schema === version && kindOf(line.entity, line.key) === kind),
    );
    expect(missing).toEqual([]);
  });

  it('are as the schemas of their versions have them', () => {
    expect(rowsOf(1).flatMap((line, index) => problemOf(line, index) ?? [])).toEqual([]);
  });
});

describe('rows that version 1 wrote', () => {
  const { key } = rowsOf(1).find(({ kind }) => kind === 'roadmap')!;
  const client = key as ClientId;

  it('are read by the screens, kind by kind, as they are', async () => {
    const site = await importedOf(1);
    expect((await exportedLines(site)).lines.length).toBe(rowsOf(1).length);
    const grace = site.signIn('grace');
    expect((await grace.call('listClients', {})).clients.map(({ id }) => id)).toContain(client);
    for (const [name, input, on] of openingCalls({ ticket: 'HD-114', page: '', section: '', client })) {
      if (on?.page === undefined) await grace.call(name as never, input as never, on).catch(unlessRefused);
    }
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
