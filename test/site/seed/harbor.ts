import type { JiraWorld, Organization } from '../jira/world';
import { bareWorld, internalProject, usualTypes } from './bare-world';
import { harborClients } from './harbor-clients';
import { addHistory } from './history';
import { harborWiki } from './harbor-wiki';
import { issueTypes } from './issue-types';
import { paragraph } from './paragraph';
import { complianceLead, customers, helpDesk, manager, technicians } from './people';
import type { Seed } from './seed';
import { statuses } from './workflow';

const customersOf: Readonly<Record<string, readonly string[]>> = {
  'Lakeside Dental': [customers.pat.accountId],
  'Alder & Finch LLP': [customers.quinn.accountId],
};

/** Harbor IT: 12 clients, 6 technicians, a manager, a compliance lead, an outsourced help desk, two customers, three months of tickets. */
export function harbor(): Seed {
  const staff = [...technicians, manager, complianceLead, helpDesk, ...Object.values(customers)];
  const organizations: Organization[] = harborClients.map(({ organization: name }, index) => ({
    id: String(index + 1),
    name,
    customers: [...(customersOf[name] ?? [])],
  }));
  const jira = structuredClone(bareWorld(staff, organizations, [issueTypes.maintenance, ...usualTypes, ...furtherTypes]));
  const desk = jira.projects['10000'];
  if (desk === undefined) throw new Error('A bare world has its desk.');
  addHistory(jira, desk);
  addInternalTickets(jira);
  return { jira, confluence: harborWiki(), connected: true, clients: harborClients, isSetUp: true };
}

/** What set-up adds to a desk besides the type of maintenance. */
const furtherTypes = [issueTypes.remediation, issueTypes.single, issueTypes.visit, issueTypes.action];

const internalTickets = [
  'Renew the cyber insurance before 15 December',
  'Prices for 2027: proposal per client',
  'Hire a seventh technician',
  'Review the contract of the outsourced help desk',
];

function addInternalTickets(jira: JiraWorld): void {
  const project = internalProject();
  jira.projects[project.id] = project;
  internalTickets.forEach((summary, index) => {
    const id = String(jira.nextId++);
    const key = `${project.key}-${String(index + 1)}`;
    const created = `2026-11-0${String(index + 2)}T18:00:00.000Z`;
    jira.keys[key] = id;
    jira.issues[id] = {
      id,
      key,
      summary,
      created,
      projectId: project.id,
      issueTypeId: issueTypes.task.id,
      statusId: statuses.open.id,
      updated: created,
      description: paragraph(`${summary}.`),
      creator: manager.accountId,
      reporter: manager.accountId,
      assignee: manager.accountId,
      priority: 'Medium',
      labels: [],
      duedate: null,
      resolution: null,
      resolved: null,
      organizations: [],
      properties: {},
      comments: [],
      worklogs: [],
    };
  });
  project.lastIssueNumber = internalTickets.length;
}
