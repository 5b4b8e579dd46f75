import { listAsked } from '../../jira/page-of';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { ok } from '../../jira/reply';
import { visibleSpace } from '../find';
import { maySpace } from '../may-space';
import { pagedReply } from '../paged';
import type { Space } from '../world';

const path = '/wiki/api/v2/spaces';
const read = { method: 'GET', classic: null, granular: ['read:space:confluence'], anonymous: false } as const;

export const spaceOperations: readonly Operation[] = [
  { ...read, path, answer: all },
  { ...read, path: `${path}/{id}`, answer: (ask) => ok(one(ask), 1) },
];

function all(ask: Ask): Reply {
  const [ids, keys] = [listAsked(ask, 'ids'), listAsked(ask, 'keys')];
  const spaces = Object.values(ask.site.world.confluence.spaces).filter(
    (space) =>
      maySpace(ask, space, 'read') && (ids.length === 0 || ids.includes(space.id)) && (keys.length === 0 || keys.includes(space.key)),
  );
  return pagedReply(ask, sorted(spaces, ask.query.get('sort') ?? 'id'), spaceJson);
}

function one(ask: Ask): unknown {
  const space = visibleSpace(ask, ask.path('id'));
  return { ...spaceJson(space), _links: { webui: `/spaces/${space.key}`, base: `${ask.origin}/wiki` } };
}

function sorted(spaces: readonly Space[], sort: string): readonly Space[] {
  const by = sort.replace(/^-/, '') === 'name' ? 'name' : sort.replace(/^-/, '') === 'key' ? 'key' : 'id';
  const order = [...spaces].sort((first, second) => first[by].localeCompare(second[by], 'en', { numeric: true }));
  return sort.startsWith('-') ? order.reverse() : order;
}

const spaceJson = ({ id, key, name, author, created, homepageId }: Space): Record<string, unknown> => ({
  id,
  key,
  name,
  type: 'global',
  status: 'current',
  authorId: author,
  currentActiveAlias: key,
  createdAt: created,
  ...(homepageId === null ? {} : { homepageId }),
  _links: { webui: `/spaces/${key}` },
});
