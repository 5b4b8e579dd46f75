import { maySeeProject, visibleProject } from '../jira/find';
import { organizationJson } from '../jira/json/organization-json';
import type { Ask, Operation, Reply } from '../jira/operation';
import { Refused } from '../jira/refused';
import { ok } from '../jira/reply';
import type { Project } from '../jira/world';
import { visibleOrganizations } from './organizations';
import { pagedReply } from './paged-reply';

const list = '/rest/servicedeskapi/servicedesk';
const one = `${list}/{serviceDeskId}`;
const read = {
  method: 'GET',
  classic: ['read:servicedesk-request'],
  granular: ['read:servicedesk:jira-service-management'],
  anonymous: false,
} as const;

export const serviceDeskOperations: readonly Operation[] = [
  { ...read, path: list, answer: all },
  { ...read, path: one, answer: (ask) => ok(deskJson(ask, deskAsked(ask)), 1) },
  {
    ...read,
    path: `${one}/organization`,
    classic: ['manage:servicedesk-customer'],
    granular: ['read:servicedesk.organization:jira-service-management'],
    answer: organizations,
  },
];

function all(ask: Ask): Reply {
  const desks = Object.values(ask.world.projects).filter((project) => project.serviceDesk && maySeeProject(ask, project));
  return pagedReply(ask, desks, (desk) => deskJson(ask, desk));
}

function organizations(ask: Ask): Reply {
  const { organizationIds } = deskAsked(ask);
  const here = visibleOrganizations(ask).filter(({ id }) => organizationIds.includes(id));
  return pagedReply(ask, here, (organization) => organizationJson(ask, organization));
}

/** A service desk goes by the id of its project here. */
export function deskAsked(ask: Ask): Project {
  const project = visibleProject(ask, ask.path('serviceDeskId'));
  if (!project.serviceDesk) throw new Refused(404, ['The Service Desk you are trying to view does not exist.']);
  return project;
}

const deskJson = (ask: Ask, { id, key, name }: Project): unknown => ({
  id,
  projectId: id,
  projectName: name,
  projectKey: key,
  projectTypeKey: 'service_desk',
  _links: { self: `${ask.origin}/rest/servicedeskapi/servicedesk/${id}` },
});
