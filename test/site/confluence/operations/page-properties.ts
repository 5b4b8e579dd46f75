import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { personRequired } from '../../jira/person-required';
import { Refused } from '../../jira/refused';
import { noContent, ok } from '../../jira/reply';
import { limits } from '../../limits';
import { requireEditable, visiblePage } from '../find';
import { versionJson } from '../page-json';
import { pagedReply } from '../paged';
import type { PageProperty, WikiPage } from '../world';

const list = '/wiki/api/v2/pages/{page-id}/properties';
const one = `${list}/{property-id}`;
const read = { method: 'GET', classic: null, granular: ['read:page:confluence'], anonymous: false } as const;
const write = { classic: null, granular: ['read:page:confluence', 'write:page:confluence'], anonymous: false } as const;

export const pagePropertyOperations: readonly Operation[] = [
  { ...read, path: list, answer: all },
  { ...read, path: one, answer: (ask) => ok(propertyJson(asked(ask, visiblePage(ask, ask.path('page-id')))), 1) },
  { ...write, method: 'POST', path: list, answer: create },
  { ...write, method: 'PUT', path: one, answer: update },
  { ...write, method: 'DELETE', path: one, answer: remove },
];

function all(ask: Ask): Reply {
  const key = ask.query.get('key');
  const found = visiblePage(ask, ask.path('page-id')).properties.filter((property) => key === null || property.key === key);
  return pagedReply(ask, found, propertyJson);
}

function create(ask: Ask): Reply {
  const page = editablePage(ask);
  const { key, value } = propertyAsked(ask);
  if (page.properties.some((property) => property.key === key)) throw new Refused(400, [`A property with key ${key} already exists.`]);
  const property: PageProperty = { id: String(ask.site.world.confluence.nextId++), key, value, version: versionOf(ask, 1, '') };
  page.properties.push(property);
  return ok(propertyJson(property));
}

function update(ask: Ask): Reply {
  const property = asked(ask, editablePage(ask));
  const { key, value, number, message } = propertyAsked(ask);
  if (key !== property.key) throw new Refused(400, ['The key of a property cannot be changed.']);
  const current = property.version.number;
  if (number !== current + 1) {
    throw new Refused(409, [`Version must be incremented. Current Version: [${String(current)}]. Provided version: [${String(number)}]`]);
  }
  Object.assign(property, { value, version: versionOf(ask, number, message) });
  return ok(propertyJson(property));
}

function remove(ask: Ask): Reply {
  const page = editablePage(ask);
  const property = asked(ask, page);
  page.properties = page.properties.filter((other) => other !== property);
  return noContent;
}

function editablePage(ask: Ask): WikiPage {
  const page = visiblePage(ask, ask.path('page-id'));
  requireEditable(ask, page);
  return page;
}

function asked(ask: Ask, page: WikiPage): PageProperty {
  const property = page.properties.find(({ id }) => id === ask.path('property-id'));
  if (property === undefined) throw new Refused(404, [`Property ${ask.path('property-id')} could not be found.`]);
  return property;
}

function propertyAsked(ask: Ask) {
  const { key, value, version } = isRecord(ask.body) ? ask.body : {};
  const { number, message } = isRecord(version) ? version : {};
  if (typeof key !== 'string' || key === '' || key.length > limits.confluence.propertyKeyLength) {
    throw new Refused(400, ['A property needs a key of at most 255 characters.']);
  }
  if (value === undefined || JSON.stringify(value).length > limits.confluence.propertyLength) {
    throw new Refused(400, ['A property needs a value of at most 32,768 characters of JSON.']);
  }
  return { key, value, number: typeof number === 'number' ? number : 0, message: typeof message === 'string' ? message : '' };
}

const versionOf = (ask: Ask, number: number, message: string): PageProperty['version'] => ({
  number,
  message,
  author: personRequired(ask).accountId,
  created: ask.site.clock.iso(),
});

const propertyJson = ({ id, key, value, version }: PageProperty): unknown => ({ id, key, value, version: versionJson(version) });
