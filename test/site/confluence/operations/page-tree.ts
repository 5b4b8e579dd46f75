import type { Ask, Operation, Reply } from '../../jira/operation';
import { wholeNumber } from '../../jira/page-of';
import { childrenOf, visiblePage } from '../find';
import { positionOf } from '../page-json';
import { pagedReply } from '../paged';
import type { WikiPage } from '../world';

const one = '/wiki/api/v2/pages/{id}';
const read = { method: 'GET', classic: null, granular: ['read:page:confluence'], anonymous: false } as const;
const hierarchy = { ...read, granular: ['read:hierarchical-content:confluence'] } as const;

export const pageTreeOperations: readonly Operation[] = [
  { ...read, path: `${one}/children`, answer: (ask) => children(ask, false) },
  { ...hierarchy, path: `${one}/direct-children`, answer: (ask) => children(ask, true) },
  { ...hierarchy, path: `${one}/descendants`, answer: descendants },
  { ...read, path: `${one}/ancestors`, granular: ['read:content.metadata:confluence'], answer: ancestors },
];

function children(ask: Ask, typed: boolean): Reply {
  const page = visiblePage(ask, ask.path('id'));
  return pagedReply(ask, childrenOf(ask, page.spaceId, page.id), (child) => ({
    ...outline(ask, child),
    spaceId: child.spaceId,
    ...(typed ? { type: 'page' } : {}),
  }));
}

function descendants(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const deepest = wholeNumber(ask, 'depth', 5);
  const below = (parent: WikiPage, depth: number): readonly (readonly [WikiPage, number])[] =>
    depth > deepest
      ? []
      : childrenOf(ask, parent.spaceId, parent.id).flatMap((child) => [[child, depth] as const, ...below(child, depth + 1)]);
  return pagedReply(ask, below(page, 1), ([child, depth]) => ({
    ...outline(ask, child),
    type: 'page',
    parentId: child.parentId,
    depth,
  }));
}

function ancestors(ask: Ask): Reply {
  const { pages } = ask.site.world.confluence;
  const above = ({ parentId }: WikiPage): readonly WikiPage[] => {
    const parent = parentId === null ? undefined : pages[parentId];
    return parent === undefined ? [] : [...above(parent), parent];
  };
  return pagedReply(ask, above(visiblePage(ask, ask.path('id'))), ({ id }) => ({ id, type: 'page' }));
}

const outline = (ask: Ask, page: WikiPage): Record<string, unknown> => ({
  id: page.id,
  status: page.status,
  title: page.title,
  childPosition: positionOf(ask, page),
});
