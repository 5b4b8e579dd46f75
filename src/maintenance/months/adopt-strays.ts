import { typeName } from '../../clients/rules/ticket-types';
import { chosenTypes } from '../../clients/ticket-types';
import { RefusedByJira, TryAgain } from '../../platform/failures';
import { searchTickets } from '../../platform/jira/search-tickets';
import { log } from '../../platform/log';
import { adoptTicket } from './adopt-ticket';
import { duplicateLabel } from './tell-duplicate';

/** Older ones nobody expects to become the ticket of their month any more. */
const daysBack = 31;
const mostPerHour = 100;

/** Maintenance tickets without a checklist, which no event told us of, or whose adoption was not finished. */
export async function adoptStrays(): Promise<void> {
  const chosen = await chosenTypes();
  const jql = `issuetype = ${quoted(typeName('maintenance', chosen))} AND maintenanceRun is EMPTY AND (labels is EMPTY OR labels != "${duplicateLabel}") AND created >= -${String(daysBack)}d ORDER BY created DESC`;
  const strays = await searchTickets('app', jql, ['issuetype'], mostPerHour).catch((error: unknown) => {
    if (error instanceof RefusedByJira) return []; // the site has no such issue type yet
    throw error;
  });
  for (const { id } of strays) {
    await adoptTicket(id, chosen).catch((error: unknown) => {
      if (!(error instanceof TryAgain)) log('not-adopted', { ticket: id, error: error instanceof Error ? error.name : 'unknown' });
    });
  }
}

/** A name as JQL takes it, whatever is in it. */
const quoted = (name: string): string => `"${name.replaceAll(/["\\]/g, '\\$&')}"`;
