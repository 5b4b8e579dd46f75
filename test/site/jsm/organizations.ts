import { organizationJson } from '../jira/json/organization-json';
import { may } from '../jira/may';
import type { Ask, Operation, Reply } from '../jira/operation';
import { personRequired } from '../jira/person-required';
import { Refused } from '../jira/refused';
import { ok } from '../jira/reply';
import type { Organization } from '../jira/world';
import { pagedReply } from './paged-reply';

const list = '/rest/servicedeskapi/organization';
const one = `${list}/{organizationId}`;
const read = {
  method: 'GET',
  classic: ['manage:servicedesk-customer'],
  granular: ['read:organization:jira-service-management'],
  anonymous: false,
} as const;

export const organizationOperations: readonly Operation[] = [
  { ...read, path: list, answer: all },
  { ...read, path: one, answer: (ask) => ok(organizationJson(ask, organizationAsked(ask)), 1) },
  { ...read, path: `${one}/user`, granular: ['read:organization.user:jira-service-management', 'read:user:jira'], answer: users },
];

/** All organizations for who serves customers, one's own for a customer. */
export function visibleOrganizations(ask: Ask): readonly Organization[] {
  const { accountId } = personRequired(ask);
  const isAgent = Object.values(ask.world.projects).some((project) => may(ask.world, ask.actor, 'SERVICEDESK_AGENT', project));
  return Object.values(ask.world.organizations)
    .filter(({ customers }) => isAgent || customers.includes(accountId))
    .sort((first, second) => first.name.localeCompare(second.name));
}

function all(ask: Ask): Reply {
  const accountId = ask.query.get('accountId');
  const asked = visibleOrganizations(ask).filter(({ customers }) => accountId === null || customers.includes(accountId));
  return pagedReply(ask, asked, (organization) => organizationJson(ask, organization));
}

function users(ask: Ask): Reply {
  const people = organizationAsked(ask).customers.flatMap((id) => ask.world.people[id] ?? []);
  return pagedReply(ask, people, ({ accountId, displayName, email, active, timeZone }) => ({
    accountId,
    displayName,
    emailAddress: email,
    active,
    timeZone,
    _links: { jiraRest: `${ask.origin}/rest/api/2/user?accountId=${encodeURIComponent(accountId)}` },
  }));
}

function organizationAsked(ask: Ask): Organization {
  const organization = visibleOrganizations(ask).find(({ id }) => id === ask.path('organizationId'));
  if (organization === undefined) throw new Refused(404, [`Organization with id '${ask.path('organizationId')}' does not exist.`]);
  return organization;
}
