import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { listAsked } from '../../jira/page-of';
import { Refused } from '../../jira/refused';
import { noContent, ok } from '../../jira/reply';
import { createPage, trashPage, updatePage, type Draft } from '../change-page';
import { latest, visiblePage, visiblePages, visibleSpace } from '../find';
import { pageJson, singlePageJson } from '../page-json';
import { pagedReply } from '../paged';
import { readBody } from '../read-body';
import type { PageVersion, WikiPage } from '../world';

const list = '/wiki/api/v2/pages';
const one = `${list}/{id}`;
const read = { method: 'GET', classic: null, granular: ['read:page:confluence'], anonymous: false } as const;
const write = { classic: null, granular: ['write:page:confluence'], anonymous: false } as const;

export const pageOperations: readonly Operation[] = [
  { ...read, path: list, answer: search },
  { ...read, path: '/wiki/api/v2/spaces/{id}/pages', answer: ofSpace },
  { ...read, path: one, answer: get },
  { ...write, method: 'POST', path: list, answer: create },
  { ...write, method: 'PUT', path: one, answer: update },
  { ...write, method: 'DELETE', path: one, granular: ['delete:page:confluence'], answer: remove },
];

function search(ask: Ask): Reply {
  const [ids, spaces, title] = [listAsked(ask, 'id'), listAsked(ask, 'space-id'), ask.query.get('title')];
  const found = visiblePages(ask).filter(
    (page) =>
      (ids.length === 0 || ids.includes(page.id)) && (spaces.length === 0 || spaces.includes(page.spaceId)) && hasTitle(page, title),
  );
  return pagedReply(ask, inOrder(ask, found), (page) => pageJson(ask, page));
}

function ofSpace(ask: Ask): Reply {
  const space = visibleSpace(ask, ask.path('id'));
  const [depth, title] = [ask.query.get('depth') ?? 'all', ask.query.get('title')];
  const found = visiblePages(ask).filter(
    (page) => page.spaceId === space.id && hasTitle(page, title) && (depth === 'all' || page.parentId === null),
  );
  return pagedReply(ask, inOrder(ask, found), (page) => pageJson(ask, page));
}

function get(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  return ok(singlePageJson(ask, page, versionAsked(ask, page)), 1);
}

function create(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  if (typeof body['spaceId'] !== 'string') throw new Refused(400, ["'spaceId' must be given."]);
  requireCurrent(body['status']);
  const space = visibleSpace(ask, body['spaceId']);
  const atTop = ask.query.get('root-level') === 'true';
  const parent = typeof body['parentId'] === 'string' ? body['parentId'] : atTop ? null : space.homepageId;
  const page = createPage(ask, space, parent, draftOf(body, ''));
  return ok(singlePageJson({ ...ask, query: withBody }, page));
}

function update(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const body = isRecord(ask.body) ? ask.body : {};
  if (body['id'] !== page.id) throw new Refused(400, ["'id' must be the id of the page in the address."]);
  requireCurrent(body['status']);
  const version = isRecord(body['version']) ? body['version'] : {};
  if (typeof version['number'] !== 'number') throw new Refused(400, ["'version.number' must be given."]);
  const parent = typeof body['parentId'] === 'string' ? body['parentId'] : page.parentId;
  updatePage(ask, page, version['number'], draftOf(body, typeof version['message'] === 'string' ? version['message'] : ''), parent);
  return ok(singlePageJson({ ...ask, query: withBody }, page));
}

function remove(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  if (ask.query.get('purge') === 'true') throw new Refused(400, ['Only a page in the trash can be purged.']);
  trashPage(ask, page);
  return noContent;
}

/** A page that was just written is answered with its body. */
const withBody = new URLSearchParams({ 'body-format': 'atlas_doc_format' });

const draftOf = (body: Readonly<Record<string, unknown>>, message: string): Draft => ({
  title: typeof body['title'] === 'string' ? body['title'].trim() : '',
  body: readBody(body['body']),
  message,
});

function requireCurrent(status: unknown): void {
  if (status === 'draft') throw new Refused(501, ['This site keeps no drafts.']);
  if (status !== undefined && status !== 'current') throw new Refused(400, ["'status' must be current or draft."]);
}

function versionAsked(ask: Ask, page: WikiPage): PageVersion {
  const asked = ask.query.get('version');
  const version = asked === null ? latest(page) : page.versions.find(({ number }) => String(number) === asked);
  if (version === undefined) throw new Refused(404, [`Page ${page.id} has no version ${String(asked)}.`]);
  return version;
}

const hasTitle = ({ title }: WikiPage, asked: string | null): boolean => asked === null || title.toLowerCase() === asked.toLowerCase();

const orders: Readonly<Record<string, (page: WikiPage) => string>> = {
  id: ({ id }) => id.padStart(12, '0'),
  title: ({ title }) => title,
  'created-date': ({ created }) => created,
  'modified-date': (page) => latest(page).created,
};

function inOrder({ query }: Ask, pages: readonly WikiPage[]): readonly WikiPage[] {
  const sort = query.get('sort') ?? 'id';
  const by = orders[sort.replace(/^-/, '')];
  if (by === undefined) throw new Refused(400, [`Provided value {${sort}} for 'sort' is not valid.`]);
  const sorted = [...pages].sort((first, second) => by(first).localeCompare(by(second)));
  return sort.startsWith('-') ? sorted.reverse() : sorted;
}
