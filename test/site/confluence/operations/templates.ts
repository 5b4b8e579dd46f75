import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { noContent, ok } from '../../jira/reply';
import { maySpace } from '../may-space';
import { readBody } from '../read-body';
import type { ContentTemplate, Space } from '../world';

const list = '/wiki/rest/api/template';
const read = {
  method: 'GET',
  classic: ['read:confluence-content.summary'],
  granular: ['read:template:confluence', 'read:content-details:confluence'],
  anonymous: false,
} as const;
const write = {
  classic: ['write:confluence-content'],
  granular: ['read:template:confluence', 'read:content-details:confluence', 'write:template:confluence'],
  anonymous: false,
} as const;

/** What new pages may begin as. This site has templates of spaces, and none of the whole site. */
export const templateOperations: readonly Operation[] = [
  { ...read, path: `${list}/page`, answer: ofSpace },
  {
    ...read,
    path: `${list}/{contentTemplateId}`,
    answer: (ask) => ok(templateJson(ask, found(ask, ask.path('contentTemplateId'), 'read')), 1),
  },
  { ...write, method: 'POST', path: list, answer: create },
  { ...write, method: 'PUT', path: list, answer: update },
  { ...write, method: 'DELETE', path: `${list}/{contentTemplateId}`, granular: ['write:template:confluence'], answer: remove },
];

function ofSpace(ask: Ask): Reply {
  const space = spaceWithKey(ask, ask.query.get('spaceKey'), 'read');
  const [start, limit] = [Number(ask.query.get('start') ?? 0), Math.min(200, Number(ask.query.get('limit') ?? 25))];
  const all = Object.values(ask.site.world.confluence.templates).filter(({ spaceId }) => spaceId === space.id);
  const results = all.slice(start, start + limit).map((template) => templateJson(ask, template));
  const _links = { base: `${ask.origin}/wiki`, context: '/wiki', self: `${ask.origin}${new URL(ask.url).pathname}` };
  return ok({ results, start, limit, size: results.length, _links }, results.length);
}

function create(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  const key = isRecord(body['space']) ? body['space']['key'] : undefined;
  const space = spaceWithKey(ask, typeof key === 'string' ? key : null, 'administer');
  const { confluence } = ask.site.world;
  const template = { id: String(confluence.nextId++), spaceId: space.id, ...draftOf(body, 255) };
  confluence.templates[template.id] = template;
  return ok(templateJson(ask, template, true));
}

function update(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  const id = body['templateId'];
  if (typeof id !== 'string') throw new Refused(400, ["'templateId' must be given."]);
  const template = Object.assign(found(ask, id, 'administer'), draftOf(body, 100));
  return ok(templateJson(ask, template, true));
}

function remove(ask: Ask): Reply {
  const { id } = found(ask, ask.path('contentTemplateId'), 'administer');
  ask.site.world.confluence.templates = Object.fromEntries(
    Object.entries(ask.site.world.confluence.templates).filter(([other]) => other !== id),
  );
  return noContent;
}

function draftOf(body: Readonly<Record<string, unknown>>, longest: number): Pick<ContentTemplate, 'name' | 'description' | 'body'> {
  const { name, templateType, description = '' } = body;
  if (typeof name !== 'string' || name.trim() === '') throw new Refused(400, ['The template needs a name.']);
  if (templateType !== 'page') throw new Refused(400, ["'templateType' must be page."]);
  if (typeof description !== 'string' || description.length > longest) {
    throw new Refused(400, [`A description has at most ${String(longest)} characters.`]);
  }
  return { name: name.trim(), description, body: readBody(body['body']) };
}

/** Confluence hides what one may not see, and refuses with 403 what one may not do. */
function found(ask: Ask, id: string, permission: 'read' | 'administer'): ContentTemplate {
  const template = ask.site.world.confluence.templates[id];
  const space = template && ask.site.world.confluence.spaces[template.spaceId];
  if (template === undefined || space === undefined || !maySpace(ask, space, permission)) {
    throw new Refused(403, [`Template with id ${id} cannot be found, or you may not do this with it.`]);
  }
  return template;
}

function spaceWithKey(ask: Ask, key: string | null, permission: 'read' | 'administer'): Space {
  if (key === null) throw new Refused(501, ['This site has templates of spaces, and none of the whole site.']);
  const space = Object.values(ask.site.world.confluence.spaces).find((candidate) => candidate.key === key);
  if (space === undefined || !maySpace(ask, space, permission)) throw new Refused(403, ['You may not do this in this space.']);
  return space;
}

function templateJson(ask: Ask, { id, name, description, spaceId, body }: ContentTemplate, withBody = isBodyAsked(ask)) {
  const space = ask.site.world.confluence.spaces[spaceId];
  const document = { atlas_doc_format: { representation: 'atlas_doc_format', value: JSON.stringify(body) } };
  return {
    templateId: id,
    name,
    description,
    ...(space === undefined ? {} : { space: { id: Number(space.id), key: space.key, name: space.name } }),
    labels: [],
    templateType: 'page',
    editorVersion: 'v2',
    ...(withBody ? { body: document } : { _expandable: { body: '' } }),
    _links: { self: `${ask.origin}${list}/${id}`, base: `${ask.origin}/wiki`, context: '/wiki' },
  };
}

const isBodyAsked = ({ query }: Ask): boolean => (query.get('expand') ?? '').split(',').includes('body');
