import { requestJira } from '@forge/bridge';
import { say } from './words/say';

/** One request holds at most this many people, by Jira's limit. */
const pageSize = 200;

export interface KnownPerson {
  readonly name: string;
  /** IANA; null where the person does not show it. */
  readonly timeZone: string | null;
}

const asked = new Set<string>();
const readers = new Set<() => void>();
let known: ReadonlyMap<string, KnownPerson> = new Map();

/** People by account id, alike for the whole screen; Jira is asked once per person. */
export const knownPeople = {
  all: (): ReadonlyMap<string, KnownPerson> => known,
  learn: (accountIds: readonly string[]): void => {
    const unknown = accountIds.filter((id) => id !== '' && !asked.has(id));
    for (let start = 0; start < unknown.length; start += pageSize) void learnPage(unknown.slice(start, start + pageSize));
  },
  /** Answers how to stop listening. */
  follow: (onChange: () => void): (() => void) => {
    readers.add(onChange);
    return () => {
      readers.delete(onChange);
    };
  },
} as const;

async function learnPage(accountIds: readonly string[]): Promise<void> {
  for (const id of accountIds) asked.add(id);
  try {
    const found = await fetchPeople(accountIds);
    known = new Map([...known, ...accountIds.map((id) => [id, found.get(id) ?? gone] as const)]);
    for (const read of readers) read();
  } catch {
    // not answered is not known: the next screen that needs the name asks again
    for (const id of accountIds) asked.delete(id);
  }
}

const gone: KnownPerson = { name: say('Former colleague'), timeZone: null };

interface Page {
  readonly values?: readonly { readonly accountId: string; readonly displayName: string; readonly timeZone?: string | null }[];
}

async function fetchPeople(accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
  const query = new URLSearchParams([...accountIds.map((id) => ['accountId', id]), ['maxResults', String(pageSize)]]);
  const response = await requestJira(`/rest/api/3/user/bulk?${query.toString()}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`Jira answered ${String(response.status)}`);
  const page = (await response.json()) as Page;
  return new Map(
    (page.values ?? []).map(({ accountId, displayName, timeZone }) => [accountId, { name: displayName, timeZone: timeZone ?? null }]),
  );
}
