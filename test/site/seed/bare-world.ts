import type { IssueType, JiraWorld, Organization, Person, Project } from '../jira/world';
import { appsGroup, deskGrants, internalGrants } from './grants';
import { issueTypes } from './issue-types';
import { appAccount, complianceLead, customers, helpDesk, manager, technicians } from './people';
import { requestTypesFor } from './request-types';
import { statuses, transitions } from './workflow';

/** A site with its people, workflow and projects, and no issue in it. */
export function bareWorld(staff: readonly Person[], organizations: readonly Organization[], types: readonly IssueType[]): JiraWorld {
  const people = [...staff, appAccount];
  const known = (members: readonly Person[]): string[] => members.filter((one) => people.includes(one)).map(({ accountId }) => accountId);
  return {
    nextId: 20_000,
    people: Object.fromEntries(people.map((one) => [one.accountId, one])),
    groups: {
      'jira-administrators': known([manager]),
      'service-managers': known([manager]),
      technicians: known(technicians),
      'help-desk': known([helpDesk]),
      compliance: known([complianceLead]),
      customers: known(Object.values(customers)),
      [appsGroup]: known([appAccount]),
    },
    globalPermissions: {
      ADMINISTER: ['jira-administrators'],
      BULK_CHANGE: ['service-managers', 'technicians'],
      USER_PICKER: ['service-managers', 'technicians', 'help-desk', 'compliance', appsGroup],
    },
    projects: byId([desk(organizations, types)]),
    issueTypes: byId(types),
    statuses: byId(Object.values(statuses)),
    transitions: [...transitions],
    validators: [],
    tasks: {},
    organizations: byId(organizations),
    issues: {},
    keys: {},
  };
}

/** The four issue types that every service desk begins with. */
export const usualTypes: readonly IssueType[] = [issueTypes.serviceRequest, issueTypes.incident, issueTypes.change, issueTypes.task];

/** The project of the managers, which nobody else sees. */
export function internalProject(): Project {
  return {
    id: '10001',
    key: 'OPS',
    name: 'Operations',
    style: 'classic',
    serviceDesk: false,
    issueTypeIds: [issueTypes.task.id],
    initialStatusId: statuses.open.id,
    organizationIds: [],
    lead: manager.accountId,
    permissions: internalGrants(),
    lastIssueNumber: 0,
  };
}

function desk(organizations: readonly Organization[], types: readonly IssueType[]): Project {
  return {
    id: '10000',
    key: 'HD',
    name: 'Harbor Help Desk',
    style: 'classic',
    serviceDesk: true,
    issueTypeIds: types.map(({ id }) => id),
    initialStatusId: statuses.open.id,
    requestTypes: requestTypesFor(types),
    organizationIds: organizations.map(({ id }) => id),
    lead: manager.accountId,
    permissions: deskGrants(),
    lastIssueNumber: 0,
  };
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): Record<string, T> =>
  Object.fromEntries(things.map((one) => [one.id, one]));
