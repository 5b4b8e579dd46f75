import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { noContent, ok } from '../../jira/reply';
import { visiblePage } from '../find';
import { mayEditPage } from '../may-page';
import { pagedReply } from '../paged';
import type { Label, WikiPage } from '../world';

const older = '/wiki/rest/api/content/{id}/label';
const write = { classic: ['write:confluence-content'], anonymous: false } as const;

/** Labels are read with the newer API and written with the older one, which alone can. */
export const labelOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}/labels',
    classic: null,
    granular: ['read:page:confluence'],
    anonymous: false,
    answer: (ask) => pagedReply(ask, visiblePage(ask, ask.path('id')).labels, labelJson),
  },
  { ...write, method: 'POST', path: older, granular: ['read:label:confluence', 'write:label:confluence'], answer: add },
  { ...write, method: 'DELETE', path: `${older}/{label}`, granular: ['write:label:confluence'], answer: remove },
];

/** Adding one that is there already is no error. */
function add(ask: Ask): Reply {
  const page = editablePage(ask);
  for (const name of namesAsked(ask.body)) {
    if (page.labels.every((label) => label.name !== name)) page.labels.push({ id: String(ask.site.world.confluence.nextId++), name });
  }
  const results = page.labels.map((label) => ({ ...labelJson(label), label: label.name }));
  const _links = { base: `${ask.origin}/wiki`, context: '/wiki', self: `${ask.origin}${new URL(ask.url).pathname}` };
  return ok({ results, start: 0, limit: 200, size: results.length, _links });
}

function remove(ask: Ask): Reply {
  const page = editablePage(ask);
  page.labels = page.labels.filter(({ name }) => name !== ask.path('label'));
  return noContent;
}

function editablePage(ask: Ask): WikiPage {
  const page = visiblePage(ask, ask.path('id'));
  if (!mayEditPage(ask, page)) throw new Refused(403, ['You may see this page but not edit it.']);
  return page;
}

function namesAsked(body: unknown): readonly string[] {
  return (Array.isArray(body) ? (body as unknown[]) : [body]).map((label) => {
    const name = isRecord(label) ? label['name'] : undefined;
    if (typeof name !== 'string' || !/^[^\s,:]{1,255}$/.test(name)) throw new Refused(400, ['A label is a word without spaces.']);
    return name.toLowerCase();
  });
}

const labelJson = ({ id, name }: Label): Record<string, string> => ({ id, name, prefix: 'global' });
