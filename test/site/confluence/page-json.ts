import type { Ask } from '../jira/operation';
import { Refused } from '../jira/refused';
import { latest, spaceOf } from './find';
import type { PageVersion, Space, WikiPage } from './world';

/** A page as lists and single requests answer it; its body only in the format that was asked for. */
export function pageJson(ask: Ask, page: WikiPage, version: PageVersion = latest(page)): Record<string, unknown> {
  const { id, spaceId, parentId, author, created, status } = page;
  return {
    id,
    status: version === latest(page) ? status : 'historical',
    title: version.title,
    spaceId,
    parentId,
    parentType: parentId === null ? null : 'page',
    position: positionOf(ask, page),
    authorId: author,
    ownerId: author,
    lastOwnerId: null,
    createdAt: created,
    version: versionJson(version),
    body: bodyJson(ask, version),
    _links: linksOf(spaceOf(ask, page), page),
  };
}

/** The same with the address that its links begin with. */
export function singlePageJson(ask: Ask, page: WikiPage, version?: PageVersion): Record<string, unknown> {
  const json = pageJson(ask, page, version);
  return { ...json, _links: { ...linksOf(spaceOf(ask, page), page), base: `${ask.origin}/wiki` } };
}

export const versionJson = ({ number, message, created, author }: Pick<PageVersion, 'number' | 'message' | 'created' | 'author'>) => ({
  number,
  message,
  minorEdit: false,
  authorId: author,
  createdAt: created,
});

/** Where a page stands among its siblings; Confluence leaves gaps between them. */
export function positionOf(ask: Ask, { id, spaceId, parentId }: WikiPage): number {
  const siblings = Object.values(ask.site.world.confluence.pages).filter(
    (other) => other.spaceId === spaceId && other.parentId === parentId && other.status === 'current',
  );
  return siblings.findIndex((other) => other.id === id) * 1_000;
}

/** Address of a page below `/wiki`. */
function webAddress({ key }: Pick<Space, 'key'>, { id, title }: Pick<WikiPage, 'id' | 'title'>): string {
  return `/spaces/${key}/pages/${id}/${encodeURIComponent(title).replaceAll('%20', '+')}`;
}

function bodyJson({ query }: Ask, { body }: PageVersion): object {
  const format = query.get('body-format');
  if (format === null) return {};
  if (format !== 'atlas_doc_format') throw new Refused(501, [`This site keeps page bodies as atlas_doc_format, not as ${format}.`]);
  return { atlas_doc_format: { representation: 'atlas_doc_format', value: JSON.stringify(body) } };
}

function linksOf(space: Space, page: WikiPage): Record<string, string> {
  return { webui: webAddress(space, page), editui: `/pages/resumedraft.action?draftId=${page.id}`, tinyui: `/x/${page.id}` };
}
