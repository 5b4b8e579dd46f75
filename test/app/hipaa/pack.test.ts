import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { framePack } from '../../../src/hipaa/rules/pack/frame-pack';
import { runPack, type PackHands } from '../../../src/hipaa/rules/pack/run-pack';
import { missingFrom, type PackState } from '../../../src/hipaa/rules/pack/steps';
import { beginAssessment, disposal, find } from '../../support/assessment';
import { aRecord, clientInBinders, createOf, pageOfSection, save } from '../../support/binder';
import { aShelf, handsOf, putFile, sha256, zipOf } from '../../support/pack';
import { openTestSite } from '../../support/site';
import { unzipStored } from '../../support/unzip';

const megabytes = (count: number) => new Uint8Array(count * 2 ** 20).fill(7);

/** Lakeside’s binder with a record, a file, and a large one. */
async function aBinder(large = 1) {
  const test = await openTestSite();
  await createOf(test);
  const hugo = test.signIn('hugo');
  const binder = await clientInBinders(hugo);
  const page = await pageOfSection(hugo, binder, 'continuity');
  await save(
    hugo,
    { binder, section: 'continuity', page },
    aRecord('scenario', { name: 'Power cut', sort: 'physical', first: 'Fridges first.' }),
  );
  await putFile(test, 'hugo', page, 'Plan.pdf', Buffer.from('the plan'));
  await putFile(test, 'hugo', page, 'Scan.pdf', megabytes(large));
  return { test, binder, page };
}

async function whole(hands: PackHands, shelf: ReturnType<typeof aShelf>) {
  const state = await runPack(hands);
  const pack = await framePack({ shelf, sha256 }, state);
  if (!pack) throw new Error('The pack does not fit.');
  return { state, pack, zip: zipOf(pack, shelf) };
}

/** What `sha256sum -c` says in a folder with those files. */
function verified(files: ReadonlyMap<string, Buffer>) {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, ok: stdout.match(/: OK$/gm)?.length ?? 0 };
}

const names = (state: PackState) => missingFrom(state).map(({ what }) => what);

describe('an audit pack', () => {
  it('practice 80, complaint: no export for an auditor: pages, records, log and a 30 MB file, verified by sha256sum -c', async () => {
    const { test, binder } = await aBinder(30);
    const shelf = aShelf();
    const { state, pack, zip } = await whole(handsOf(test, 'hugo', binder, shelf), shelf);
    const files = unzipStored(zip);
    expect(names(state)).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('.adf.json'))).toHaveLength(14);
    expect(files.get('binder.html')?.toString()).toMatch(/Index[^]*Power cut \(physical\)/);
    expect(files.get('log.json')?.toString()).toContain('"by": "Hugo');
    expect(verified(files)).toEqual({ status: 0, ok: pack.files - 1 });
    const altered = new Map(files).set('records.csv', Buffer.from('other'));
    expect(verified(altered).status).toBe(1);
  });

  it('is the same, whichever call it dies at, before it or after', async () => {
    const { test, binder } = await aBinder();
    const calm = aShelf();
    const undisturbed = await whole(handsOf(test, 'hugo', binder, calm), calm);
    const shelf = aShelf();
    const tried = new Map<string, number>();
    // each call dies before it is made, then loses its answer, then is answered
    const dying =
      <Given extends readonly unknown[], Answer>(name: string, call: (...given: Given) => Promise<Answer>) =>
      async (...given: Given): Promise<Answer> => {
        const key = JSON.stringify([name, ...given]);
        const times = tried.get(key) ?? 0;
        tried.set(key, times + 1);
        if (times === 0) throw new Error('died before');
        const answer = await call(...given);
        if (times === 1) throw new Error('died after');
        return answer;
      };
    const hands = handsOf(test, 'hugo', binder, shelf);
    const broken = {
      ...hands,
      open: dying('open', hands.open),
      records: dying('records', hands.records),
      log: dying('log', hands.log),
      wiki: dying('wiki', hands.wiki),
    };
    let deaths = 0;
    let done = await runPack(broken).catch(() => undefined);
    for (; done === undefined; deaths += 1) done = await runPack(broken).catch(() => undefined);
    expect(deaths).toBe(2 * tried.size);
    expect((await whole(hands, shelf)).zip.equals(undisturbed.zip)).toBe(true);
  });

  it('goes on without a page that is deleted meanwhile, and names it', async () => {
    const { test, binder, page } = await aBinder();
    const shelf = aShelf();
    const hands = handsOf(test, 'hugo', binder, shelf);
    const wiki: PackHands['wiki'] = async (path) => {
      if (path.includes(`/pages/${page}/attachments`)) await test.jira('grace').delete(`/wiki/api/v2/pages/${page}`);
      return hands.wiki(path);
    };
    const { state } = await whole({ ...hands, wiki }, shelf);
    expect(names(state)).toEqual([expect.stringContaining('Continuity')]);
  });

  it('names a section that is hidden from who takes it, and holds nothing of it', async () => {
    const test = await openTestSite();
    const { hugo, client: binder, at, record } = await beginAssessment(test);
    await find(hugo, at, record.id, disposal, { verdict: 'gap', note: 'Drives lie in a drawer.' });
    const people = [
      test.signIn('hugo').accountId,
      Object.values(test.site.world.jira.people).find(({ kind }) => kind === 'app')?.accountId,
    ];
    const user = people.map((accountId) => ({ type: 'known', accountId }));
    await test.jira('hugo').put(`/wiki/rest/api/content/${at.page}/restriction`, [{ operation: 'read', restrictions: { user } }]);
    const shelf = aShelf();
    const { state, zip } = await whole(handsOf(test, 'ada', binder, shelf), shelf);
    expect(missingFrom(state)).toEqual([{ what: 'Assessment', why: 'You may not see it.' }]);
    const files = unzipStored(zip);
    expect(files.get('binder.html')?.toString()).toContain('<strong>Assessment</strong> is not in this pack. You may not see it.');
    expect([...files.values()].filter((bytes) => bytes.toString().includes('in a drawer'))).toEqual([]);
    expect(Object.keys(state.records)).not.toContain('assessment');
  });

  it('lists every gap of a section first, and is noted once with who took it and its hash', async () => {
    const { test, binder, page } = await aBinder();
    const hugo = test.signIn('hugo');
    const role = (name: string) =>
      aRecord('continuityRole', { role: name, person: `P. ${name}`, deputy: '', acknowledgedOn: null }, { evidence: [] });
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) await save(hugo, { binder, section: 'continuity', page }, role(name));
    const shelf = aShelf();
    const { state, pack, zip } = await whole(handsOf(test, 'hugo', binder, shelf), shelf);
    const gaps = state.head?.sections.find(({ id }) => id === 'continuity')?.gaps ?? [];
    expect(gaps.filter((gap) => gap.includes('has not acknowledged it'))).toHaveLength(5);
    const html = unzipStored(zip).get('binder.html')?.toString() ?? '';
    expect(html.indexOf('P. Five has not acknowledged it')).toBeLessThan(html.indexOf('<h2>Index'));

    const { sha256: hash, files, size } = pack;
    const taking = { binder, id: crypto.randomUUID(), sha256: hash, files, size };
    await hugo.call('takePack', taking);
    await hugo.call('takePack', taking);
    expect((await test.signIn('ada').call('packsTaken', { binder })).taken).toMatchObject([{ by: hugo.accountId, sha256: hash }]);
    const later = aShelf();
    const { state: next } = await whole(handsOf(test, 'hugo', binder, later), later);
    expect(next.log.changes.filter(({ of }) => of.startsWith('pack:'))).toMatchObject([{ after: { pack: { sha256: hash } } }]);
  });

  it('is refused to who may see no page of the binder', async () => {
    const { test, binder } = await aBinder();
    await expect(test.signIn('pat').call('packsTaken', { binder })).rejects.toThrow(
      'There is no such binder, or Confluence hides it from you.',
    );
    await expect(handsOf(test, 'pat', binder, aShelf()).open()).rejects.toThrow(
      'There is no such binder, or Confluence hides it from you.',
    );
  });
});
