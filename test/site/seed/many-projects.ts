import type { IssueType, JiraWorld, Project } from '../jira/world';
import { bareWiki } from './bare-wiki';
import { bareWorld, usualTypes } from './bare-world';
import { deskGrants, internalGrants } from './grants';
import { issueTypes } from './issue-types';
import { manager } from './people';
import { requestTypesFor } from './request-types';
import type { Seed } from './seed';
import { statuses } from './workflow';

const shared = { id: '10200', name: 'Service types', description: 'One scheme for all desks.' };
const usual = { id: '10000', name: 'Default Issue Type Scheme', description: 'The list of global issue types.', isDefault: true };
const sharing = 50;

/** A site in use for years: the desk shares its issue types with 49 others, some projects use Jira's own scheme, and every twentieth is team-managed. */
export function manyProjects(count: number): Seed {
  const jira = structuredClone(bareWorld([manager], [], usualTypes));
  jira.schemes = { [shared.id]: shared, [usual.id]: usual };
  const desk = jira.projects['10000'];
  if (desk !== undefined) desk.schemeId = shared.id;
  for (let number = 1; number < count; number += 1) addProject(jira, number);
  return { jira, confluence: bareWiki(), connected: false, clients: [] };
}

function addProject(jira: JiraWorld, number: number): void {
  const sharesScheme = number < sharing;
  const isTeamManaged = !sharesScheme && number % 20 === 0;
  const project: Project = {
    id: String(11_000 + number),
    key: `P${String(number).padStart(3, '0')}`,
    name: `${sharesScheme ? 'Desk' : 'Project'} ${String(number)}`,
    style: isTeamManaged ? 'next-gen' : 'classic',
    serviceDesk: sharesScheme,
    issueTypeIds: isTeamManaged ? [ownType(jira, number).id] : sharesScheme ? usualTypes.map(({ id }) => id) : [issueTypes.task.id],
    initialStatusId: statuses.open.id,
    organizationIds: [],
    lead: manager.accountId,
    permissions: sharesScheme ? deskGrants() : internalGrants(),
    lastIssueNumber: 0,
    ...(sharesScheme ? { schemeId: shared.id, requestTypes: requestTypesFor(usualTypes) } : {}),
    ...(!sharesScheme && number % 20 === 1 ? { schemeId: usual.id } : {}),
  };
  jira.projects[project.id] = project;
}

/** A team-managed project has issue types that no other project has, under names that others may have, too. */
function ownType(jira: JiraWorld, number: number): IssueType {
  const type: IssueType = { ...issueTypes.task, id: String(12_000 + number), projectId: String(11_000 + number) };
  jira.issueTypes[type.id] = type;
  return type;
}
