import type { PlanDraft } from '../../src/maintenance/rules/plan/plan-schema';
import type { TimeZone } from '../../src/platform/rules/units';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const monthly = { template: 'monthly' } as const;
const zone = 'America/Los_Angeles' as TimeZone;
const open = () => openTestSite({ seed: 'harbor' });

/** A manager who makes the list shorter by one and publishes it; what was done already is not done again. */
async function publishShorter(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const { master, published, draft } = await grace.call('openTemplate', monthly);
  if (master.version > 1) return;
  const content = { singles: published.singles, items: published.items.filter(({ id }) => id !== 'rem-warnings') };
  const saved = await grace.call('saveDraft', { ...monthly, row: draft?.row ?? 0, base: 1, content });
  await grace.call('publishTemplate', { ...monthly, row: saved.draft?.row ?? 0, base: 1, zone });
}

describe('publishing, with a failure at any of its calls', () => {
  it('ends with the version there once, its draft gone and older tickets as they were', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await open();
        await site.runAction('create-maintenance-tickets', {}, 'grace');
        return site;
      },
      act: publishShorter,
      holds: async (site) => {
        await publishShorter(site);
        const { master, published, draft } = await site.signIn('grace').call('openTemplate', monthly);
        expect(master.publications.map(({ version }) => version)).toEqual([2, 1]);
        expect([published.version, published.items.length, draft]).toEqual([2, 58, null]);
        await site.runAction('create-maintenance-tickets', { period: '2026-12' }, 'grace');
        expect([await itemsOf(site, '2026-11'), await itemsOf(site, '2026-12')]).toEqual([59, 58]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });
});

const draft: PlanDraft = {
  template: 'monthly',
  servers: ['SRV1'],
  sites: [],
  remoteOutsourced: true,
  items: { 'rem-warnings': { leftOut: { why: 'Not needed' } } },
};

async function plan(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const [client] = (await grace.call('listClients', {})).clients;
  if (!client) throw new Error('The seed has clients.');
  await grace.call('savePlan', { client: client.id, version: 0, draft });
}

describe('saving a plan, with a failure at any of its calls', () => {
  it('ends with one new version, which the next ticket has', async () => {
    const failures = await sweep({
      open,
      act: plan,
      holds: async (site) => {
        await plan(site);
        const grace = site.signIn('grace');
        const [client] = (await grace.call('listClients', {})).clients;
        const { plan: saved, former } = await grace.call('openPlan', { client: client!.id });
        expect([saved.version, former]).toEqual([1, []]);
        await site.runAction('create-maintenance-tickets', { period: '2026-12', client: client!.id }, 'grace');
        expect(await itemsOf(site, '2026-12')).toBe(58);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});

const suggestion = '0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9d01';

describe('suggesting and taking a change, with a failure at any of its calls', () => {
  it('ends with the suggestion once, beside its item in the draft', async () => {
    const suggestAndTake = async (site: TestSite): Promise<void> => {
      const [ticket] = await site.maintenanceTickets('2026-11');
      const on = { ticket: ticket?.key ?? '' };
      const ada = site.signIn('ada');
      await ada.call('openChecklist', {}, on);
      await ada.call('suggestChange', { id: suggestion, item: 'rem-warnings', text: 'Make it 50' }, on);
      await site.signIn('grace').call('takeSuggestion', { id: suggestion });
    };
    const failures = await sweep({
      open: async () => {
        const site = await open();
        await site.runAction('create-maintenance-tickets', {}, 'grace');
        return site;
      },
      act: suggestAndTake,
      holds: async (site) => {
        await suggestAndTake(site);
        const grace = site.signIn('grace');
        expect((await grace.call('openTemplates', {})).suggestions).toEqual([]);
        const { draft: kept } = await grace.call('openTemplate', monthly);
        const [ticket] = await site.maintenanceTickets('2026-11');
        const { suggestions } = await site.signIn('ada').call('openSuggestions', {}, { ticket: ticket?.key ?? '' });
        expect(suggestions.map(({ state }) => state.is)).toEqual(['taken']);
        expect(kept?.taken.map(({ id, item }) => [id, item])).toEqual([[suggestion, 'rem-warnings']]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });
});

async function itemsOf(site: TestSite, period: string): Promise<number> {
  const [ticket] = await site.maintenanceTickets(period);
  const opened = await site.signIn('ada').call('openChecklist', {}, { ticket: ticket?.key ?? '' });
  return opened.outcome === 'checklist' ? opened.view.items.length : 0;
}
