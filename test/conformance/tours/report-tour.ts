import { markedTicket, resolve } from '../../support/resolved';
import type { TestSite } from '../../support/site';

/** A month that is resolved, with what its client then gets on its pages. */
export async function tourReport(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  await grace.call('spaceChoices', {});
  const ticket = await markedTicket(site);
  await resolve(site, ticket, 'Cleaned the rack.');
  await site.signIn('ada').call('openReport', {}, { ticket });
}
