import { readFileSync } from 'node:fs';
import type { ExportLine } from '../../../src/setup/rules/data/export-line';
import { exportedLines, importText, installedAnew, sha256 } from '../../support/exported-data';
import { openTestSite, type TestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const part = 'Export and import of 48 months of 500 clients';
const rows = 48 * 500;

/** An entry for each client and month goes into an app installed anew, and comes out of it again. */
export async function exportAndImport(): Promise<readonly Row[]> {
  const site = await installedAnew(await openTestSite());
  const text = fileOf(entries());
  const before = site.wire.count;
  const { done } = await importText(site, text);
  const writes = callsTo(site, before, '/transaction');
  const between = site.wire.count;
  const { lines } = await exportedLines(site);
  const megabytes = process.memoryUsage().heapUsed / 1_000_000;
  return [
    atMost(part, 'rows that are lost on the way', rows - Math.min(done, lines.length), 0),
    atMost(part, 'import: writes, of which a transaction takes 24 rows', writes, Math.ceil(rows / 24) + 1),
    atMost(part, 'export: queries, of which each answers 100 rows', callsTo(site, between, '/entity/query'), Math.ceil(rows / 100) + 20),
    informs(part, 'the plain way, a write for each row: so many times the writes', (rows / writes).toFixed(1)),
    informs(
      part,
      'the file; memory of the site, the app and both lists of rows together',
      `${(text.length / 1_000_000).toFixed(1)} MB; ${megabytes.toFixed(0)} MB`,
    ),
  ];
}

const callsTo = (site: TestSite, since: number, path: string): number =>
  site.wire.since(since).filter((call) => call.path.endsWith(path)).length;

function entries(): readonly ExportLine[] {
  const all = JSON.parse(readFileSync('test/app/setup/former-rows/version-1.json', 'utf8')) as readonly ExportLine[];
  const entry = all.find(({ kind }) => kind === 'entry');
  if (!entry) throw new Error('The fixture has an entry.');
  return Array.from({ length: rows }, (_, index) => ({ ...entry, key: `${entry.key.slice(0, 28)}${String(index).padStart(8, '0')}` }));
}

function fileOf(lines: readonly ExportLine[]): string {
  const rest = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const kinds = { entry: { rows: lines.length, bytes: rest.length, schema: 1 } };
  const head = {
    rounds: 'export',
    format: 1,
    madeAt: '2026-11-20T15:00:00.000Z',
    kinds,
    rows: lines.length,
    sha256: sha256(rest),
    leftOut: [],
    schema: {},
  };
  return `${JSON.stringify(head)}\n${rest}`;
}
