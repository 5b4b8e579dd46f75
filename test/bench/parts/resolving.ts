import { checklistOn } from '../../support/maintenance';
import { withMonitor } from '../../support/monitor';
import { move, readyToResolve } from '../../support/resolved';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

/** What a ticket with 59 items costs when it is resolved: evidence, comment, report page and Tech Note, by the one event. */
export async function resolving(): Promise<readonly Row[]> {
  const site = await openTestSite();
  await site.runAction('create-maintenance-tickets', { period: '2026-12' });
  const tickets = await site.maintenanceTickets('2026-12');
  const ticket = tickets.find(({ organizations }) => organizations.includes('Lakeside Dental'))?.key ?? '';
  const monitor = await withMonitor(site);
  const { items } = await checklistOn(ticket, site.signIn('ada'));
  for (const { id } of items.filter(({ tier }) => tier === 'automatic')) await monitor.send({ client: 'Lakeside Dental', item: id });
  await readyToResolve(site, ticket, 'All is well.');
  const [calls, invocations] = [site.wire.count, site.site.forge.invocations.length];
  await move(site, ticket, /resolve/i);
  await site.settle();
  const made = site.wire.since(calls);
  const count = (remote: string): number => made.filter((call) => call.remote === remote).length;
  const part = `Resolving a ticket with ${items.length} items`;
  if (site.site.forge.invocations.length === invocations) throw new Error('Nothing was done.');
  return [
    atMost(part, 'calls, all', made.length, 25),
    informs(part, 'to the store', String(count('kvs'))),
    informs(part, 'to Jira', String(count('jira'))),
    informs(part, 'to Confluence', String(count('confluence'))),
  ];
}
