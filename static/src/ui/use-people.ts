import { requestJira } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';

/** One request holds at most this many people, by Jira's limit. */
const pageSize = 200;

const asked = new Set<string>();
let known: ReadonlyMap<string, string> = new Map();
const readers = new Set<() => void>();

/** Names of people by account id; Jira is asked once per person. Who is gone is a "Former colleague", who is not known yet an ellipsis. */
export function usePeople(accountIds: readonly string[]): (accountId: string) => string {
  const [names, setNames] = useState(known);
  const wanted = [...new Set(accountIds)].sort().join(' ');
  useEffect(() => {
    const read = (): void => setNames(known);
    readers.add(read);
    learn(wanted.split(' ').filter((id) => id !== '' && !asked.has(id)));
    read();
    return () => {
      readers.delete(read);
    };
  }, [wanted]);
  return useCallback((accountId: string) => names.get(accountId) ?? '…', [names]);
}

function learn(accountIds: readonly string[]): void {
  for (let start = 0; start < accountIds.length; start += pageSize) void learnPage(accountIds.slice(start, start + pageSize));
}

async function learnPage(accountIds: readonly string[]): Promise<void> {
  for (const id of accountIds) asked.add(id);
  try {
    const found = await fetchNames(accountIds);
    known = new Map([...known, ...accountIds.map((id) => [id, found.get(id) ?? 'Former colleague'] as const)]);
    for (const read of readers) read();
  } catch {
    // not answered is not known: the next screen that needs the name asks again
    for (const id of accountIds) asked.delete(id);
  }
}

async function fetchNames(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const query = new URLSearchParams([...accountIds.map((id) => ['accountId', id]), ['maxResults', String(pageSize)]]);
  const response = await requestJira(`/rest/api/3/user/bulk?${query.toString()}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`Jira answered ${String(response.status)}`);
  const page = (await response.json()) as { readonly values?: readonly { readonly accountId: string; readonly displayName: string }[] };
  return new Map((page.values ?? []).map((person) => [person.accountId, person.displayName]));
}
