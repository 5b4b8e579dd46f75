import type { TimeZone } from '../../../src/platform/rules/units';
import type { TestSite } from '../../support/site';

const monthly = { template: 'monthly' } as const;
const zone = 'America/Los_Angeles' as TimeZone;
const [suggestion, copy] = ['0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9c01', '0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9c02'];

/** A suggestion from a ticket that becomes a new version, a copy of the checklist, and a client that is planned otherwise. */
export async function tourTemplates(site: TestSite, ticket: string): Promise<void> {
  const [ada, grace] = [site.signIn('ada'), site.signIn('grace')];
  await ada.call('suggestChange', { id: suggestion, item: 'rem-warnings', text: 'Make it 50' }, { ticket });
  await grace.call('openTemplates', {});
  await grace.call('takeSuggestion', { id: suggestion });
  const { published, draft } = await grace.call('openTemplate', monthly);
  const content = { items: published.items.slice(1), singles: published.singles };
  const saved = await grace.call('saveDraft', { ...monthly, row: draft?.row ?? 0, base: published.version, content });
  await grace.call('publishTemplate', { ...monthly, row: saved.draft?.row ?? 0, base: published.version, zone });
  await ada.call('openSuggestions', {}, { ticket });
  await grace.call('duplicateTemplate', { ...monthly, id: copy, name: 'Small office', zone });
  const [client] = (await grace.call('listClients', {})).clients;
  if (!client) throw new Error('The seed has no clients.');
  const plan = { template: copy, servers: ['SRV1'], sites: [], remoteOutsourced: true, items: {} };
  await grace.call('savePlan', { client: client.id, version: 0, draft: plan });
  await grace.call('openPlan', { client: client.id });
}
