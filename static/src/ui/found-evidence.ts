import { requestConfluence, requestJira } from '@forge/bridge';
import { askWiki } from './ask-wiki';
import { Refused } from './refused';
import { refusalOf } from './file-refusal';
import { say } from './words/say';

/** Something that may prove a record: a page or file by its id, a ticket by its key. */
export interface Found {
  readonly ref: string;
  readonly title: string;
}

interface Results {
  readonly results: readonly { readonly id: string; readonly title: string }[];
  readonly _links?: { readonly next?: string };
}

/** Pages of a space that are read at most; more than a binder's space is likely to hold. */
const mostPages = 1_000;

const asFound = ({ id, title }: Results['results'][number]): Found => ({ ref: id, title });

/** The pages of the space in which that page is, as the person may see them. */
export async function pagesBeside(page: string): Promise<readonly Found[]> {
  const { spaceId } = (await (await askWiki(`/wiki/api/v2/pages/${page}`)).json()) as { readonly spaceId: string };
  const found: Found[] = [];
  let next: string | undefined = `/wiki/api/v2/spaces/${spaceId}/pages?limit=250`;
  while (next !== undefined && found.length < mostPages) {
    const { results, _links } = (await (await askWiki(next)).json()) as Results;
    found.push(...results.map(asFound));
    next = _links?.next;
  }
  return found.filter(({ ref }) => ref !== page);
}

/** The files of that page. */
export async function filesOf(page: string): Promise<readonly Found[]> {
  const { results } = (await (await askWiki(`/wiki/api/v2/pages/${page}/attachments?limit=250`)).json()) as Results;
  return results.map(asFound);
}

/** Tickets of that key, or with those words, the last changed first. */
export async function ticketsFor(words: string): Promise<readonly Found[]> {
  const isKey = /^[a-z][a-z0-9_]*-\d+$/i.test(words);
  const quoted = `"${words.replaceAll(/["\\]/g, ' ')}"`;
  const jql = isKey ? `key = ${quoted}` : `summary ~ ${quoted} ORDER BY updated DESC`;
  const query = new URLSearchParams({ jql, fields: 'summary', maxResults: '8' });
  const response = await requestJira(`/rest/api/3/search/jql?${query.toString()}`, { headers: { Accept: 'application/json' } });
  if (response.status === 400) return []; // a key that no ticket has
  if (!response.ok) throw new Refused('unreachable', say('Jira could not be searched just now. Try again.'));
  const { issues } = (await response.json()) as {
    readonly issues: readonly { readonly key: string; readonly fields: { readonly summary: string } }[];
  };
  return issues.map(({ key, fields }) => ({ ref: key, title: `${key} ${fields.summary}` }));
}

/**
 * Attaches a file to that page in the person's own name.
 * @throws Refused with a sentence if Confluence does not take it.
 */
export async function attachToPage(page: string, file: File): Promise<Found> {
  const body = new FormData();
  body.append('file', file, file.name);
  body.append('minorEdit', 'true');
  const headers = { 'X-Atlassian-Token': 'nocheck' };
  const sent = requestConfluence(`/wiki/rest/api/content/${page}/child/attachment`, { method: 'POST', headers, body });
  const response = await sent.catch(() => undefined);
  if (response === undefined || response.status >= 500)
    throw new Refused('unreachable', say('{name} may not have arrived. Look for it among the files, then try again.', { name: file.name }));
  if (!response.ok) throw new Refused('badInput', refusalOf(response.status, file));
  const { results } = (await response.json()) as Results;
  const [made] = results;
  if (made === undefined)
    throw new Refused(
      'unreachable',
      say('Confluence did not say whether it took {name}. Look for it among the files.', { name: file.name }),
    );
  return asFound(made);
}
