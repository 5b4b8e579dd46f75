import { randomUUID } from 'node:crypto';
import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import { archivePage, copyPage, movePage } from '../arrange-page';
import { latest, spaceOf, visiblePage } from '../find';
import { maySpace } from '../may-space';
import type { Space, WikiPage } from '../world';

const content = '/wiki/rest/api/content';
const write = { classic: ['write:confluence-content'], anonymous: false } as const;

/** What the older interface alone can: copy a page, hang it elsewhere, archive it. */
export const pageArrangementOperations: readonly Operation[] = [
  {
    ...write,
    method: 'POST',
    path: `${content}/{id}/copy`,
    granular: ['read:content-details:confluence', 'write:page:confluence'],
    answer: copy,
  },
  { ...write, method: 'PUT', path: `${content}/{pageId}/move/{position}/{targetId}`, granular: ['write:page:confluence'], answer: move },
  {
    ...write,
    method: 'POST',
    path: `${content}/archive`,
    granular: ['read:content.metadata:confluence', 'write:page:confluence'],
    answer: archive,
  },
];

function copy(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const body = isRecord(ask.body) ? ask.body : {};
  const made = copyPage(ask, page, {
    ...destination(ask, body['destination']),
    title: typeof body['pageTitle'] === 'string' ? body['pageTitle'] : page.title,
    properties: body['copyProperties'] === true,
    permissions: body['copyPermissions'] === true,
    labels: body['copyLabels'] === true,
  });
  return ok(contentJson(ask, made));
}

function destination(ask: Ask, given: unknown): { space: Space; parentId: string | null } {
  const { type, value } = isRecord(given) ? given : {};
  if (type === 'existing_page') throw new Refused(501, ['This site does not copy a page over another one.']);
  if (typeof value !== 'string') throw new Refused(400, ["'destination' must be given."]);
  if (type === 'space') return { space: spaceWithKey(ask, value), parentId: null };
  if (type !== 'parent_page' && type !== 'parent_content') throw new Refused(400, ["'destination.type' is not valid."]);
  const parent = visiblePage(ask, value);
  return { space: spaceOf(ask, parent), parentId: parent.id };
}

function spaceWithKey(ask: Ask, key: string): Space {
  const space = Object.values(ask.site.world.confluence.spaces).find((each) => each.key === key && maySpace(ask, each, 'read'));
  if (space === undefined) throw new Refused(404, ['There is no such space.']);
  return space;
}

function move(ask: Ask): Reply {
  const [page, target] = [visiblePage(ask, ask.path('pageId')), visiblePage(ask, ask.path('targetId'))];
  if (ask.path('position') !== 'append') throw new Refused(501, ['This site moves pages below another one (append) alone.']);
  movePage(ask, page, target);
  return ok({ pageId: page.id });
}

const mostArchived = 300;

/** A task that is over before anybody could ask for it. */
function archive(ask: Ask): Reply {
  const list: unknown = isRecord(ask.body) ? ask.body['pages'] : undefined;
  if (!Array.isArray(list) || list.length > mostArchived) throw new Refused(400, ['Name at most 300 pages to archive.']);
  const pages = list.map((each: unknown) => archivable(ask, String(isRecord(each) ? each['id'] : '')));
  for (const page of pages) archivePage(ask, page);
  const id = randomUUID();
  return { status: 202, body: { id, links: { status: `/rest/api/longtask/${id}` } } };
}

function archivable(ask: Ask, id: string): WikiPage {
  const page = ask.site.world.confluence.pages[id];
  if (page?.status !== 'current') throw new Refused(400, [`${id} is no page that can be archived.`]);
  return visiblePage(ask, id);
}

function contentJson(ask: Ask, page: WikiPage): object {
  const { id, key, name } = spaceOf(ask, page);
  const base = `${ask.origin}/wiki`;
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    space: {
      id: Number(id),
      key,
      name,
      type: 'global',
      status: 'current',
      _expandable: {},
      _links: { self: `${base}/rest/api/space/${key}` },
    },
    version: { by: null, when: page.created, friendlyWhen: 'just now', message: '', number: latest(page).number, minorEdit: false },
    _expandable: {},
    _links: { self: `${base}/rest/api/content/${page.id}`, webui: `/spaces/${key}/pages/${page.id}`, base, context: '/wiki' },
  };
}
