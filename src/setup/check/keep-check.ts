import { log } from '../../platform/log';
import { queues } from '../../platform/queue';
import { checkIds } from '../rules/check/finding';
import { judged } from '../rules/check/judge';
import { checkTickets } from './check-ticket-store';
import { gatherFacts, readForCheck } from './gather-facts';
import { openCheckTicket } from './open-check-ticket';
import { tellWell } from './tell-well';

/** Once a day: a ticket for each check that fails, and a word on the tickets of those that are well again. */
export async function keepCheck(): Promise<void> {
  const [read, tickets] = await Promise.all([readForCheck(), checkTickets.getAll(checkIds)]);
  const { facts, clients } = await gatherFacts(read, undefined);
  for (const finding of judged(facts, queues)) {
    const standing = tickets.find(({ key }) => key === finding.check);
    if (finding.state === 'fails' && standing?.value.state !== 'created') {
      log('self-check', { check: finding.check, ticket: await openCheckTicket(finding, clients) });
    }
    if (finding.state === 'well' && standing) await tellWell(finding.check, standing);
  }
}
