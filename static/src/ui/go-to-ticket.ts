import { router } from '@forge/bridge';

/** Leaves for another ticket's page in the same tab. */
export function goToTicket(key: string): void {
  void router.navigate(`/browse/${encodeURIComponent(key)}`);
}

/** Opens a ticket in a tab of its own. */
export function goToTicketApart(key: string): void {
  void router.open(`/browse/${encodeURIComponent(key)}`);
}
