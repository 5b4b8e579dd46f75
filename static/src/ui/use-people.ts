import { useCallback } from 'react';
import { useKnownPeople } from './use-known-people';

/** Names of people by account id. Who is gone is a "Former colleague", who is not known yet an ellipsis. */
export function usePeople(accountIds: readonly string[]): (accountId: string) => string {
  const known = useKnownPeople(accountIds);
  return useCallback((accountId: string) => known.get(accountId)?.name ?? '…', [known]);
}
