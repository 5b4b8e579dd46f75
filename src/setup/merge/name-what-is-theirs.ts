import { asClient, storedClient, whoStayed } from '../../clients/client-store';
import { nameTickets } from '../../maintenance/merge/name-tickets';
import { nameActionTickets } from '../../roadmap/merge/name-action-tickets';
import type { KeptMerge } from './merge-store';

/** Lets tickets in Jira name the client that they count for by now, whether the merge stands or was taken back; what names it already is left alone. */
export async function nameWhatIsTheirs({ from, into }: KeptMerge): Promise<void> {
  const double = await storedClient(from);
  if (!double) return;
  const runsOf = [from, ...(double.value.also ?? []).map(({ id }) => id)];
  if (!double.value.merged) return nameTickets({ runsOf, naming: [into], owner: from, doneOnly: true });
  const { id: owner } = await whoStayed(asClient(double));
  await nameTickets({ runsOf, naming: runsOf, owner, doneOnly: false });
  await nameActionTickets(runsOf, owner);
}
