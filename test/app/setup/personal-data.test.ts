import { busySite, exportedText } from '../../support/exported-data';
import { lookDaily } from '../../support/check';
import type { TestSite } from '../../support/site';

const reported = (site: TestSite, since: number) =>
  site.wire
    .since(since)
    .flatMap(({ path, requestBody }) =>
      path === '/app/report-accounts'
        ? [(requestBody as { accounts: readonly { accountId: string }[] }).accounts.map(({ accountId }) => accountId)]
        : [],
    );

describe('personal data', () => {
  it('is reported once a week: every account id that is stored, ninety at a time', async () => {
    const { site } = await busySite();
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
    const { site, ticket, page } = await busySite();
    const ada = site.signIn('ada').accountId;
    const entries = () =>
      Object.values(site.site.world.forge.kvs.entities['entry'] ?? {}).map(
        ({ value }) => value as { technician: string; data: { technician: string; note: string } },
      );
    const [before] = entries();
    expect(JSON.stringify(site.site.world.forge.kvs)).toContain(ada);
    site.site.world.jira.people[ada]!.closed = true;
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

  it.each(['crashBefore', 'crashAfter', 'loseAnswer'] as const)(
    'is forgotten the next day where that failed half-way (%s)',
    async (kind) => {
      const { site } = await busySite();
      const ada = site.signIn('ada').accountId;
      site.site.world.jira.people[ada]!.closed = true;
      site.arm({ kind, call: 3, match: { function: 'every-day', path: '/api/v1/transaction' } });
      await lookDaily(site);
      expect(site.site.faults.armed).toEqual([]);
      await lookDaily(site);
      expect(JSON.stringify(site.site.world.forge.kvs)).not.toContain(ada);
    },
  );
});
