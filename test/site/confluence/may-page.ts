import type { Ask } from '../jira/operation';
import { maySpace } from './may-space';
import type { RestrictedTo, WikiPage } from './world';

type Asking = Pick<Ask, 'actor' | 'world' | 'site'>;

/** Who may see a page: whom its space lets, and whom the view restrictions of it and of every page above it name. Nobody stands above them. */
export function mayReadPage(ask: Asking, page: WikiPage): boolean {
  const { spaces, pages } = ask.site.world.confluence;
  const space = spaces[page.spaceId];
  if (space === undefined || !maySpace(ask, space, 'read') || !isNamed(ask, page.restrictions?.read)) return false;
  const parent = page.parentId === null ? undefined : pages[page.parentId];
  return parent === undefined || isInheritedFrom(ask, parent);
}

/** Edit restrictions are a page's own; who may not see a page may not edit it either. */
export function mayEditPage(ask: Asking, page: WikiPage): boolean {
  const space = ask.site.world.confluence.spaces[page.spaceId];
  return space !== undefined && mayReadPage(ask, page) && maySpace(ask, space, 'create') && isNamed(ask, page.restrictions?.update);
}

function isInheritedFrom(ask: Asking, above: WikiPage): boolean {
  if (!isNamed(ask, above.restrictions?.read)) return false;
  const parent = above.parentId === null ? undefined : ask.site.world.confluence.pages[above.parentId];
  return parent === undefined || isInheritedFrom(ask, parent);
}

function isNamed({ actor, world }: Asking, to: RestrictedTo | undefined): boolean {
  if (to === undefined) return true;
  if (actor === null) return false;
  return to.users.includes(actor.accountId) || to.groups.some((group) => world.groups[group]?.includes(actor.accountId) === true);
}
