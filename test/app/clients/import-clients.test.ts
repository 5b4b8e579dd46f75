import type { ClientDraft } from '../../../src/clients/rules/client';
import { openTestSite, type TestSite } from '../../support/site';
import { sweep } from '../../support/sweep';
import { aDraft } from './a-draft';

const file = (count: number, but: Partial<ClientDraft> = {}): readonly ClientDraft[] =>
  Array.from({ length: count }, (_, index) => aDraft({ name: `Client ${String(index)}`, ...but }));
const list = async (site: TestSite) => (await site.signIn('grace').call('listClients', {})).clients;
const importing = (site: TestSite, drafts: readonly ClientDraft[]) => site.signIn('grace').call('importClients', { drafts });

describe('importing clients', () => {
  it('adds who is new, updates who changed, and changes nothing the second time', async () => {
    const site = await openTestSite({ seed: 'empty' });
    expect(await importing(site, file(30))).toEqual({ added: 30, updated: 0, unchanged: 0 });
    const drafts = [
      ...file(20),
      ...file(35)
        .slice(20)
        .map((draft) => ({ ...draft, planDay: 9 })),
    ];
    expect(await importing(site, drafts)).toEqual({ added: 5, updated: 10, unchanged: 20 });
    const before = await list(site);
    expect(await importing(site, drafts)).toEqual({ added: 0, updated: 0, unchanged: 35 });
    expect(await list(site)).toEqual(before);
  });

  it('gives every client its own number, fifty to a sheet', async () => {
    const site = await openTestSite({ seed: 'empty' });
    await importing(site, file(120));
    const clients = await list(site);
    expect(new Set(clients.map(({ id }) => id)).size).toBe(120);
    expect([0, 1, 2].map((sheet) => clients.filter((client) => client.sheet === sheet).length)).toEqual([50, 50, 20]);
  });

  it('finds a client whatever the case of its name, and takes the new spelling', async () => {
    const site = await openTestSite({ seed: 'empty' });
    await importing(site, [aDraft({ name: 'ash dental' })]);
    expect(await importing(site, [aDraft({ name: 'Ash  Dental' })])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect((await list(site)).map(({ name }) => name)).toEqual(['Ash Dental']);
  });

  it.each([
    { what: 'one that is wrong', drafts: [...file(30), aDraft({ planDay: 40 })], says: '“Tidewater Dental”: The plan day must be' },
    {
      what: 'one that is there twice',
      drafts: [...file(30), aDraft({ name: 'CLIENT 3' })],
      says: '“CLIENT 3”: The client is there twice.',
    },
    {
      what: 'one whose organization is not there',
      drafts: [...file(30), aDraft({ organization: { id: '999', name: 'Gone Inc' } })],
      says: '“Tidewater Dental”: There is no organization “Gone Inc”',
    },
    { what: 'more than 200', drafts: file(201), says: 'At most 200 clients can be imported at once.' },
  ])('refuses all of them with $what, and saves none', async ({ drafts, says }) => {
    const site = await openTestSite({ seed: 'empty' });
    await expect(importing(site, drafts)).rejects.toMatchObject({ code: 'badInput', sentence: expect.stringContaining(says) as string });
    expect(await list(site)).toEqual([]);
  });

  it('adds each client once when two people import the same file at the same time', async () => {
    const site = await openTestSite({ seed: 'empty' });
    const [one, other] = await Promise.all([importing(site, file(40)), importing(site, file(40))]);
    expect(await list(site)).toHaveLength(40);
    expect(one.added + other.added).toBe(40);
  });

  it('has each client once when it is repeated after dying at any of its calls', async () => {
    const before = file(14, { planDay: 1 });
    const drafts = [...file(7), ...before.slice(7), ...file(40).slice(14)];
    const runs = await sweep({
      open: async () => {
        const site = await openTestSite({ seed: 'empty' });
        await importing(site, before);
        return site;
      },
      act: (site) => importing(site, drafts),
      holds: async (site) => {
        await importing(site, drafts);
        const clients = await list(site);
        expect(new Set(clients.map(({ id }) => id)).size).toBe(40);
        expect(clients.map(({ name, planDay }) => `${name} ${String(planDay)}`).sort()).toEqual(
          drafts.map(({ name, planDay }) => `${name} ${String(planDay)}`).sort(),
        );
        expect(await importing(site, drafts)).toEqual({ added: 0, updated: 0, unchanged: 40 });
      },
    });
    expect(runs).toBeGreaterThan(15);
  });

  it('takes 5,000 clients, waits when the store asks to, and lists them all', async () => {
    const site = await openTestSite({ seed: 'empty' });
    const drafts = file(5_000);
    let added = 0;
    for (let from = 0; from < drafts.length;) {
      const part = await importing(site, drafts.slice(from, from + 200)).catch((error: unknown) => error);
      if (part instanceof Error) {
        expect(part).toMatchObject({ code: 'askedToWait' });
        await site.advance({ seconds: 60 });
      } else {
        added += (part as { added: number; unchanged: number }).added + (part as { unchanged: number }).unchanged;
        from += 200;
      }
    }
    expect(added).toBe(5_000);
    await site.advance({ minutes: 1 });
    const first = await site.signIn('grace').call('listClients', {});
    expect([first.clients.length, first.next]).toEqual([5_000, null]);
    await importing(site, [aDraft({ name: 'One more' })]);
    const more = await site.signIn('grace').call('listClients', { from: (await site.signIn('grace').call('listClients', {})).next ?? 0 });
    expect(more).toMatchObject({ clients: [{ name: 'One more', sheet: 100 }], next: null });
  });
});
