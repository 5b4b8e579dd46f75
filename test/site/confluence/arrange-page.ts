import type { Ask } from '../jira/operation';
import { Refused } from '../jira/refused';
import { createPage, requireFreeTitle } from './change-page';
import { childrenOf, latest, livePages, requireEditable, spaceOf } from './find';
import { maySpace } from './may-space';
import type { PageProperty, Space, WikiPage } from './world';

interface CopyWanted {
  readonly space: Space;
  readonly parentId: string | null;
  readonly title: string;
  readonly properties: boolean;
  readonly permissions: boolean;
  readonly labels: boolean;
}

/** A new page that says what this one says now, macros with their local ids; its history, and what was not asked for, stay behind. */
export function copyPage(ask: Ask, page: WikiPage, wanted: CopyWanted): WikiPage {
  if (!maySpace(ask, wanted.space, 'create')) throw new Refused(403, ['You may not create pages there.']);
  const { body } = latest(page);
  const copy = createPage(ask, wanted.space, wanted.parentId, { title: wanted.title, body: structuredClone(body), message: '' });
  const { confluence } = ask.site.world;
  const again = (property: PageProperty): PageProperty => ({
    ...structuredClone(property),
    id: String(confluence.nextId++),
    version: { ...property.version, number: 1 },
  });
  if (wanted.properties) copy.properties = page.properties.map(again);
  if (wanted.labels) copy.labels = page.labels.map(({ name }) => ({ id: String(confluence.nextId++), name }));
  if (wanted.permissions && page.restrictions !== undefined) copy.restrictions = structuredClone(page.restrictions);
  return copy;
}

/** Hangs a page, with all below it, under another one, also of another space. Its id, properties and history stay. */
export function movePage(ask: Ask, page: WikiPage, parent: WikiPage): void {
  const [from, to] = [spaceOf(ask, page), spaceOf(ask, parent)];
  requireEditable(ask, page);
  if (from !== to && !maySpace(ask, from, 'delete')) throw new Refused(403, ['You may not take pages out of this space.']);
  if (!maySpace(ask, to, 'create')) throw new Refused(403, ['You may not create pages there.']);
  const moved = [page, ...below(ask, page)];
  if (moved.includes(parent)) throw new Refused(400, ['A page cannot stand below itself.']);
  if (from !== to) for (const each of moved) requireFreeTitle(ask, to, each.title);
  page.parentId = parent.id;
  for (const each of moved) each.spaceId = to.id;
}

function below(ask: Ask, page: WikiPage): readonly WikiPage[] {
  return childrenOf(ask, page.spaceId, page.id).flatMap((child) => [child, ...below(ask, child)]);
}

/** Out of the tree and of lists, but there to be read; the pages below it move up. */
export function archivePage(ask: Ask, page: WikiPage): void {
  requireEditable(ask, page);
  for (const child of livePages(ask)) if (child.parentId === page.id) child.parentId = page.parentId;
  page.status = 'archived';
}
