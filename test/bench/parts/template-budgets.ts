import type { ClientId } from '../../../src/clients/rules/client';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, type Row } from '../row';

const part = 'Templates and plans: round trips before the answer, and calls';
const monthly = { template: 'monthly' } as const;

/** What the manager's templates page, its editor and a client's plan cost on the wire. */
export async function templateBudgets(): Promise<readonly Row[]> {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const client = 'client-1' as ClientId;
  const rows: Row[] = [];
  const measure = async (what: string, most: { readonly sequential: number; readonly calls: number }, act: () => Promise<unknown>) => {
    const trips = await roundTrips(site, act);
    rows.push(atMost(part, `${what}: one after another`, trips.sequential, most.sequential));
    rows.push(atMost(part, `${what}: calls`, trips.calls, most.calls));
  };
  const { published } = await grace.call('openTemplate', monthly);
  const content = { items: published.items.slice(1), singles: published.singles };
  const draft = { template: 'monthly', servers: ['SRV1'], sites: [], remoteOutsourced: true, items: {} };

  await measure('save a draft', { sequential: 2, calls: 5 }, () => grace.call('saveDraft', { ...monthly, row: 0, base: 1, content }));
  await measure('save a plan', { sequential: 2, calls: 7 }, () => grace.call('savePlan', { client, version: 0, draft }));
  await grace.call('publishTemplate', { ...monthly, row: 1, base: 1, zone: 'America/Los_Angeles' as never });
  await measure('open the templates page', { sequential: 2, calls: 6 }, () => grace.call('openTemplates', {}));
  await measure('open a checklist to edit', { sequential: 2, calls: 5 }, () => grace.call('openTemplate', monthly));
  await measure('open a client’s plan', { sequential: 2, calls: 8 }, () => grace.call('openPlan', { client }));
  return rows;
}
