import { router } from '@forge/bridge';

/** Leaves for another ticket's page in the same tab. */
export function goToTicket(key: string): void {
  void router.navigate(`/browse/${encodeURIComponent(key)}`);
}
