import { busySite, exportedText } from '../../support/exported-data';
import { lookDaily } from '../../support/check';
import { openTestSite, type TestSite } from '../../support/site';

const reported = (site: TestSite, since: number) =>
  site.wire
    .since(since)
    .flatMap(({ path, requestBody }) =>
      path === '/app/report-accounts'
        ? [(requestBody as { accounts: readonly { accountId: string }[] }).accounts.map(({ accountId }) => accountId)]
        : [],
    );

let busy: Awaited<ReturnType<typeof busySite>>;
beforeAll(async () => {
  busy = await busySite();
});
/** The same site, on which Ada's account was closed meanwhile. */
async function withoutAda() {
  const site = await openTestSite({ world: structuredClone(busy.site.site.world), now: busy.site.now });
  const ada = site.signIn('ada').accountId;
  site.site.world.jira.people[ada]!.closed = true;
  return { site, ada };
}

const stored = ({ site }: TestSite): string => JSON.stringify(site.world.forge.kvs);
const rowsOf = ({ site }: TestSite): number =>
  Object.values(site.world.forge.kvs.entities).reduce((sum, rows) => sum + Object.keys(rows).length, 0);

describe('personal data', () => {
  it('is reported once a week: every account id that is stored, ninety at a time', async () => {
    const site = await openTestSite({ world: structuredClone(busy.site.site.world), now: busy.site.now });
    const before = site.wire.count;
    await lookDaily(site);
    await lookDaily(site);
    const [accounts, ...again] = reported(site, before);
    expect(again).toEqual([]);
    const text = await exportedText(site);
    const stored = Object.keys(site.site.world.jira.people).filter((id) => text.includes(id));
    expect(stored).toContain(site.signIn('ada').accountId);
    expect([...accounts!].sort()).toEqual([...stored].sort());
  });

  it('of an account that was closed is forgotten in every row, keys and authors of notes included, and what it did stays', async () => {
    const { site, ada } = await withoutAda();
    const { ticket, page } = busy;
    const entries = () =>
      Object.values(site.site.world.forge.kvs.entities['entry'] ?? {}).map(
        ({ value }) => value as { technician: string; data: { technician: string; note: string } },
      );
    const [before] = entries();
    expect(JSON.stringify(site.site.world.forge.kvs)).toContain(ada);
    await lookDaily(site);
    expect(JSON.stringify(site.site.world.forge.kvs)).not.toContain(ada);
    const [after] = entries();
    expect(after!.technician).toMatch(/^former-[0-9a-f]{20}$/);
    expect(after!.data.technician).toBe(after!.technician);
    expect(after!.data.note).toBe(before!.data.note);
    const grace = site.signIn('grace');
    await expect(grace.call('openChecklist', {}, { ticket })).resolves.toMatchObject({ outcome: 'checklist' });
    await expect(grace.call('openReview', {}, { page })).resolves.toMatchObject({ outcome: 'meeting' });
    await grace.call('openTeam', {});
  });

  it('is gone on with the next day wherever it died, nobody is told of more than once more, and no row is lost', async () => {
    const undisturbed = await withoutAda();
    const before = undisturbed.site.wire.count;
    await lookDaily(undisturbed.site);
    const wire = undisturbed.site.wire.since(before);
    const begin = wire.findIndex(({ requestBody }) => JSON.stringify(requestBody ?? '').includes('firm:personal-data'));
    const after = wire.map(({ path }, at) => ({ path, at: at + 1 })).filter(({ at }) => at > begin);
    const queries = after.filter(({ path }) => path.endsWith('/entity/query'));
    const writes = after.filter(({ path }) => path.endsWith('/transaction'));
    const told = after.filter(({ path }) => path === '/app/report-accounts');
    const some = [writes[0], ...told, writes[3], queries.at(-1), writes.at(-3)].map((call) => call!);
    expect(told).toHaveLength(1);
    const broken: string[] = [];
    for (const { path, at } of some) {
      for (const kind of ['crashBefore', 'crashAfter', 'loseAnswer'] as const) {
        const { site, ada } = await withoutAda();
        const rows = rowsOf(site);
        const start = site.wire.count;
        site.arm({ kind, call: at });
        await lookDaily(site);
        site.disarm();
        await lookDaily(site);
        if (stored(site).includes(ada)) broken.push(`${kind} at call ${String(at)}, ${path}: Ada is still there`);
        if (rowsOf(site) < rows) broken.push(`${kind} at call ${String(at)}, ${path}: a row is lost`);
        if (reported(site, start).length > 2) broken.push(`${kind} at call ${String(at)}, ${path}: told too often`);
      }
    }
    expect(broken).toEqual([]);
  });
});
