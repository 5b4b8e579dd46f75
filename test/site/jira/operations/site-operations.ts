import { fields, resolutions } from '../fields';
import { jiraInstant } from '../instants';
import { priorityJson } from '../json/priority-json';
import { statusJson } from '../json/status-json';
import type { Ask, Operation, Reply } from '../operation';
import { priorities } from '../priorities';
import { ok } from '../reply';
import { zoneOf } from '../zone-of';

const classic = ['read:jira-work'];
const projectAvatars = ['read:avatar:jira', 'read:project-category:jira', 'read:project:jira'];

/** What is the same for all projects of the site. */
export const siteOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/serverInfo', classic: null, granular: null, anonymous: true, answer: serverInfo },
  {
    method: 'GET',
    path: '/rest/api/3/field',
    classic,
    granular: ['read:field:jira', ...projectAvatars, 'read:field-configuration:jira'],
    anonymous: true,
    answer: allFields,
  },
  { method: 'GET', path: '/rest/api/3/status', classic, granular: ['read:status:jira'], anonymous: true, answer: statuses },
  { method: 'GET', path: '/rest/api/3/priority', classic, granular: ['read:priority:jira'], anonymous: true, answer: allPriorities },
  { method: 'GET', path: '/rest/api/3/resolution', classic, granular: ['read:resolution:jira'], anonymous: true, answer: allResolutions },
];

function serverInfo(ask: Ask): Reply {
  return ok({
    baseUrl: ask.origin,
    displayUrl: ask.origin,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100290,
    buildDate: jiraInstant('2026-11-01T00:00:00.000Z', zoneOf(ask)),
    serverTime: jiraInstant(ask.site.clock.iso(), zoneOf(ask)),
    scmInfo: 'local',
    serverTitle: 'Jira',
    serverTimeZone: zoneOf(ask),
  });
}

function allFields(ask: Ask): Reply {
  const key = { id: 'issuekey', key: 'issuekey', name: 'Key', custom: false, orderable: false, navigable: true, searchable: false };
  const described = fields.map((field) => ({
    id: field.id,
    key: field.id,
    name: field.name,
    custom: field.schema.custom !== undefined,
    orderable: field.orderable,
    navigable: field.navigable,
    searchable: field.clauseNames.length > 0,
    clauseNames: field.clauseNames,
    schema: field.schema,
  }));
  return ok(ask.actor === null ? [] : [{ ...key, clauseNames: ['id', 'issue', 'issuekey', 'key'] }, ...described], described.length);
}

function statuses(ask: Ask): Reply {
  const all = Object.values(ask.world.statuses);
  return ok(
    all.map((status) => statusJson(ask, status)),
    all.length,
  );
}

function allPriorities(ask: Ask): Reply {
  const described = priorities.map(({ name, statusColor }) => ({ ...priorityJson(ask, name), statusColor, description: '' }));
  return ok(described, described.length);
}

function allResolutions(ask: Ask): Reply {
  const described = resolutions.map((resolution) => ({ self: `${ask.origin}/rest/api/3/resolution/${resolution.id}`, ...resolution }));
  return ok(described, described.length);
}
