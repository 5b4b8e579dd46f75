import { askWiki } from '../../ui/ask-wiki';

/** A group or a person as Confluence finds them. */
export interface Found {
  readonly id: string;
  readonly name: string;
}

const most = '10';

async function asked(path: string, query: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await askWiki(`${path}?${new URLSearchParams({ ...query, limit: most }).toString()}`);
  return answer.ok ? answer.json() : { results: [] };
}

interface Groups {
  readonly results: readonly Found[];
}

/** The groups whose name holds those letters, the first ones while nothing is typed. */
export async function findGroups(letters: string): Promise<readonly Found[]> {
  const answer = await (letters === '' ? asked('/wiki/rest/api/group', {}) : asked('/wiki/rest/api/group/picker', { query: letters }));
  return (answer as Groups).results.map(({ id, name }) => ({ id, name }));
}

interface People {
  readonly results: readonly {
    readonly user?: { readonly accountId?: string; readonly accountType?: string; readonly publicName?: string };
  }[];
}

/** The people of whose name a word begins with those letters; nobody while nothing is typed. */
export async function findPeople(letters: string): Promise<readonly Found[]> {
  if (plain(letters) === '') return [];
  const answer = await asked('/wiki/rest/api/search/user', { cql: `user.fullname~"${plain(letters)}"` });
  return (answer as People).results.flatMap(({ user: { accountId, accountType, publicName = '' } = {} }) =>
    accountId === undefined || accountType === 'app' ? [] : [{ id: accountId, name: publicName }],
  );
}

/** Letters that would end the query's text, or stand for others in it, are left out. */
const plain = (letters: string): string => letters.replaceAll(/["\\*?~]/g, ' ').trim();
