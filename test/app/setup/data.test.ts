import type { ExportHead } from '../../../src/setup/rules/data/export-line';
import { readExport } from '../../../src/setup/rules/data/read-export';
import { readManifest } from '../../site/forge/manifest';
import {
  busySite,
  exportedLines,
  exportedText,
  importText,
  installedAnew,
  openingCalls,
  problemOf,
  sha256,
} from '../../support/exported-data';
import { faultsIn } from '../../support/row-schemas/strict';
import { openTestSite, type TestSite } from '../../support/site';

let busy: Awaited<ReturnType<typeof busySite>>;
let text: string;
beforeAll(async () => {
  busy = await busySite();
  text = await exportedText(busy.site);
});

const sent = () => {
  const { sha256: id, format, rows, kinds } = JSON.parse(text.slice(0, text.indexOf('\n'))) as ExportHead;
  return { sha256: id, format, rows, kinds };
};

/** The set-up's line about the secret for signals, which does not go with an export. */
const isAboutSecret = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value && value.id === 'secret';

/** What each opening call answers Grace, without what the platform alone knows. */
async function screens(site: TestSite): Promise<Readonly<Record<string, unknown>>> {
  const grace = site.signIn('grace');
  const answers: Record<string, unknown> = {};
  for (const [name, input, on] of openingCalls(busy)) {
    answers[name] = await grace.call(name as never, input as never, on).catch((error: unknown) => ({ failed: String(error) }));
  }
  return JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'secret' || isAboutSecret(value) ? null : value))) as Record<
    string,
    unknown
  >;
}

describe('an export of all that the app stores', () => {
  it('goes through every entity of the manifest', async () => {
    const { entities } = await busy.site.signIn('grace').call('exportRows', { entity: 0 });
    expect(entities).toBe(readManifest('manifest.yml').entities.size);
    const stored = Object.entries(busy.site.site.world.forge.kvs.entities).filter(([, rows]) => Object.keys(rows).length > 0);
    expect(new Set((await exportedLines(busy.site)).lines.map(({ entity }) => entity))).toEqual(new Set(stored.map(([entity]) => entity)));
  });

  it('holds every row once but those about this installation, sums them by kind, and can be checked', async () => {
    const { lines, kinds } = await exportedLines(busy.site);
    const keys = lines.map(({ entity, key }) => `${entity}/${key}`);
    const rows = Object.entries(busy.site.site.world.forge.kvs.entities).flatMap(([entity, of]) =>
      Object.keys(of).map((key) => `${entity}/${key}`),
    );
    const mine = /^kept\/(beat:|full:|firm:(signal-secret|personal-data|page-round))/;
    expect([...keys].sort()).toEqual(rows.filter((key) => !mine.test(key)).sort());
    expect(Object.values(kinds).reduce((sum, kind) => sum + kind.rows, 0)).toBe(lines.length);
    expect(kinds['roadmap']).toMatchObject({ rows: 1, schema: 2 });
    expect(readExport(text, sha256(text.slice(text.indexOf('\n') + 1)), problemOf).outcome).toBe('read');
  });

  it('has only lines that its own schema allows, as a JSON Schema validator says, and tells of every field', async () => {
    const { lines } = await exportedLines(busy.site);
    expect(lines.flatMap((line) => faultsIn(line).map((fault) => `${line.kind} ${fault}`))).toEqual([]);
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toHaveProperty(['schema', '$defs', 'entry', 'properties', 'data']);
  });

  it('holds no secret', () => {
    const secrets = Object.values(busy.site.site.world.forge.kvs.secrets).map(({ value }) => String(value));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('is a manager’s alone', async () => {
    await expect(busy.site.signIn('ada').call('exportRows', { entity: 0 })).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('an import', () => {
  it('into the app installed anew shows the same screens', async () => {
    const anew = await installedAnew(busy.site);
    const before = await screens(busy.site);
    expect(Object.entries(before).filter(([, answer]) => typeof answer === 'object' && answer !== null && 'failed' in answer)).toEqual([]);
    expect(await screens(await installedAnew(busy.site))).not.toEqual(before);
    const { done, rows } = await importText(anew, text);
    expect(done).toBe(rows);
    expect(await screens(anew)).toEqual(before);
  });

  it('is refused where somebody has begun already', async () => {
    await expect(busy.site.signIn('grace').call('beginImport', sent())).rejects.toMatchObject({
      sentence: expect.stringContaining('would mix two firms') as string,
    });
  });

  it('of a newer version is refused with what to do', async () => {
    const anew = await installedAnew(busy.site);
    const newer = { sentence: 'This export was made by a newer version of Rounds. Update Rounds first, then import it.' };
    const begin = (more: object) => anew.signIn('grace').call('beginImport', { ...sent(), ...more });
    await expect(begin({ format: 2 })).rejects.toMatchObject(newer);
    await expect(begin({ kinds: { entry: { schema: 2 } } })).rejects.toMatchObject(newer);
  });

  it.each(['crashBefore', 'crashAfter', 'loseAnswer'] as const)('is gone on with after a failure (%s), no row lost', async (kind) => {
    const anew = await installedAnew(busy.site);
    anew.arm({ kind, call: 2, match: { path: '/api/v1/transaction' } });
    await importText(anew, text);
    expect((await exportedLines(anew)).lines).toEqual((await exportedLines(busy.site)).lines);
  });

  it('takes at most 25 operations in a transaction', async () => {
    const anew = await installedAnew(busy.site);
    const before = anew.wire.count;
    await importText(anew, text);
    const sets = anew.wire
      .since(before)
      .flatMap(({ path, requestBody }) => (path.endsWith('/transaction') ? [(requestBody as { set: unknown[] }).set.length] : []));
    expect(Math.max(...sets)).toBe(25);
  });
});

describe('the file of an export', () => {
  const rest = () => text.slice(text.indexOf('\n') + 1);
  it.each([
    { what: 'another file', file: () => 'name,zone\n', hash: '', says: 'This is no export of Rounds.' },
    { what: 'one that was changed', file: () => text, hash: 'a'.repeat(64), says: 'does not fit' },
    { what: 'one of a newer format', file: () => text.replace('"format":1', '"format":2'), hash: '', says: 'newer version' },
    {
      what: 'one that lacks a line',
      file: () => text.replace(/"rows":\d+,"sha256"/, '"rows":1,"sha256"'),
      hash: undefined,
      says: 'as many rows',
    },
    {
      what: 'one with a row of which a field is wrong, before anything is written',
      file: () => text.replace('"parked":[]', '"parked":null'),
      hash: undefined,
      says: 'of the kind timer, has in the field data.parked',
    },
  ])('is refused where it is $what', ({ file, hash, says }) => {
    const read = readExport(file(), hash ?? sha256(rest()), problemOf);
    expect(read).toMatchObject({ outcome: 'unreadable', sentence: expect.stringContaining(says) as string });
  });
});

it('opens on a new site', async () => {
  const site = await openTestSite({ seed: 'empty' });
  expect((await exportedLines(site)).lines).toEqual([]);
});
