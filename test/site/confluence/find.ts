import type { Ask } from '../jira/operation';
import { Refused } from '../jira/refused';
import { mayEditPage, mayReadPage } from './may-page';
import { maySpace } from './may-space';
import type { PageVersion, Space, SpacePermission, WikiPage } from './world';

/** A space by id, if the actor may see it; what is hidden does not exist. */
export function visibleSpace(ask: Ask, id: string): Space {
  const space = ask.site.world.confluence.spaces[id];
  if (space === undefined || !maySpace(ask, space, 'read')) throw notFound('No space with the given id found, or it is not visible.');
  return space;
}

/** A page by id that is not in the trash, if the actor may see it. */
export function visiblePage(ask: Ask, id: string): WikiPage {
  const page = ask.site.world.confluence.pages[id];
  if (page === undefined || page.status === 'trashed' || !mayReadPage(ask, page)) {
    throw notFound(`Content with id ${id} could not be found, or it is not visible.`);
  }
  return page;
}

export function requireEditable(ask: Ask, page: WikiPage): void {
  if (!mayEditPage(ask, page)) throw notFound('You do not have permission to update pages in this space.');
}

/** Confluence says "not found" also to who may read here but not do that. */
export function requireOnSpace(ask: Ask, space: Space, permission: SpacePermission, what: string): void {
  if (!maySpace(ask, space, permission)) throw notFound(`You do not have permission to ${what}.`);
}

export function spaceOf(ask: Ask, page: WikiPage): Space {
  const space = ask.site.world.confluence.spaces[page.spaceId];
  if (space === undefined) throw new Error(`Page ${page.id} belongs to space ${page.spaceId}, which does not exist.`);
  return space;
}

/** The pages right below a page, or of a space's top, in their order. */
export function childrenOf(ask: Ask, spaceId: string, parentId: string | null): readonly WikiPage[] {
  return visiblePages(ask).filter((page) => page.spaceId === spaceId && page.parentId === parentId);
}

export function livePages(ask: Ask): readonly WikiPage[] {
  return Object.values(ask.site.world.confluence.pages).filter(({ status }) => status === 'current');
}

/** The live pages that the actor may see. */
export const visiblePages = (ask: Ask): readonly WikiPage[] => livePages(ask).filter((page) => mayReadPage(ask, page));

export function latest({ versions, id }: WikiPage): PageVersion {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`Page ${id} has no version.`);
  return last;
}

const notFound = (sentence: string): Refused => new Refused(404, [sentence]);
