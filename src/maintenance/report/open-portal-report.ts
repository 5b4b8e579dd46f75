import { clientById } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { organizationsOf, portalRequest, type PortalRequest } from '../../platform/jira/portal-request';
import { dateIn } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { TimeZone } from '../../platform/rules/units';
import { asWatched } from '../checklist/checklist-view';
import { portalView, type PortalView } from '../rules/report/portal-view';
import { reports } from './report-store';
import { readWatched } from './worked-up';

/** What a customer sees of a maintenance on the portal; `none` on a request of another kind. */
export type PortalReport = { readonly outcome: 'report'; readonly view: PortalView } | { readonly outcome: 'none' };

/**
 * Everything is read in the app's own name, since Jira does not let portal customers read it; so the app checks by itself that the request is the
 * customer's: raised by them, shared with them, or their organization's maintenance.
 */
export async function openPortalReport(asker: Asker): Promise<PortalReport> {
  if (asker.request === undefined) throw new Refusal('badInput', 'Open this from a request.');
  const [request, organizations] = await Promise.all([portalRequest(asker.request), organizationsOf(asker.accountId)]);
  if (!request) throw hidden();
  const [checklist, report] = await Promise.all([readWatched(request.id), reports.get(request.id)]);
  if (!checklist) {
    if (!request.customers.includes(asker.accountId)) throw hidden();
    return { outcome: 'none' };
  }
  const { head, marks, ...rest } = asWatched(checklist.items, checklist.row.value, now());
  const client = await clientById(head.client);
  const theirs = [client?.organization?.id, ...(client?.also ?? []).map(({ organization }) => organization)];
  if (!isCustomer(asker, request, organizations, theirs)) throw hidden();
  const zone = client?.timeZone ?? ('UTC' as TimeZone);
  const resolvedAt = request.isDone ? (report?.value.resolvedAt ?? now()) : null;
  const { followUps } = rest as { followUps?: Parameters<typeof portalView>[0]['followUps'] };
  const finishedOn = resolvedAt === null ? null : dateIn(zone, resolvedAt);
  return { outcome: 'report', view: portalView({ items: checklist.items, marks, head, followUps }, finishedOn) };
}

function isCustomer(
  { accountId }: Asker,
  { customers }: PortalRequest,
  organizations: readonly string[],
  theirs: readonly (string | null | undefined)[],
): boolean {
  return customers.includes(accountId) || organizations.some((organization) => theirs.includes(organization));
}

const hidden = () => new Refusal('notFound', 'This request does not exist, or it is not shared with you.');
