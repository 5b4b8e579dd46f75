import type { Ask } from '../jira/operation';
import { personRequired } from '../jira/person-required';
import { Refused } from '../jira/refused';
import { latest, livePages, requireEditable, requireOnSpace, spaceOf, visiblePage } from './find';
import type { Space, WikiPage } from './world';

export interface Draft {
  readonly title: string;
  readonly body: unknown;
  readonly message: string;
}

export function createPage(ask: Ask, space: Space, parentId: string | null, draft: Draft): WikiPage {
  requireOnSpace(ask, space, 'create', 'create pages in this space');
  requireParent(ask, space, parentId);
  requireFreeTitle(ask, space, draft.title);
  const { confluence } = ask.site.world;
  const [author, created] = [personRequired(ask).accountId, ask.site.clock.iso()];
  const page: WikiPage = {
    id: String(confluence.nextId++),
    spaceId: space.id,
    parentId,
    title: draft.title,
    status: 'current',
    author,
    created,
    versions: [{ number: 1, ...draft, author, created }],
    properties: [],
    labels: [],
  };
  confluence.pages[page.id] = page;
  return page;
}

/** Writes the page's next version. `number` must be the current one plus one, so that nobody overwrites what they have not read. */
export function updatePage(ask: Ask, page: WikiPage, number: number, draft: Draft, parentId: string | null = page.parentId): void {
  const space = spaceOf(ask, page);
  requireEditable(ask, page);
  if (page.status === 'archived') throw new Refused(400, ['An archived page cannot be changed.']);
  const current = latest(page).number;
  if (number !== current + 1) {
    throw new Refused(409, [
      `Version must be incremented when updating a page. Current Version: [${String(current)}]. Provided version: [${String(number)}]`,
    ]);
  }
  requireParent(ask, space, parentId);
  requireFreeTitle(ask, space, draft.title, page);
  page.versions.push({ number, ...draft, author: personRequired(ask).accountId, created: ask.site.clock.iso() });
  Object.assign(page, { title: draft.title, parentId });
}

/** Into the trash; the pages below it move up. */
export function trashPage(ask: Ask, page: WikiPage): void {
  requireOnSpace(ask, spaceOf(ask, page), 'delete', 'delete pages in this space');
  for (const child of livePages(ask)) if (child.parentId === page.id) child.parentId = page.parentId;
  page.status = 'trashed';
}

function requireParent(ask: Ask, space: Space, parentId: string | null): void {
  if (parentId !== null && visiblePage(ask, parentId).spaceId !== space.id) throw new Refused(400, ['The parent is in another space.']);
}

export function requireFreeTitle(ask: Ask, { id, key }: Space, title: string, self?: WikiPage): void {
  if (title.trim() === '' || title.length > 255) throw new Refused(400, ['A page needs a title of at most 255 characters.']);
  const taken = livePages(ask).some((page) => page.spaceId === id && page.title.toLowerCase() === title.toLowerCase() && page !== self);
  if (!taken) return;
  const sentence = `A page already exists with the title ${title} in the space with key ${key}`;
  throw new Refused(400, [`A page with this title already exists: ${sentence}`]);
}
