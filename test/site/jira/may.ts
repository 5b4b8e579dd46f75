import type { Issue, JiraWorld, Person, Project } from './world';

/** Whether a person has a project permission such as `BROWSE_PROJECTS`; nobody has any in an archived project. */
export function may(world: JiraWorld, actor: Person | null, permission: string, project: Project): boolean {
  return project.archived !== true && inOneOf(world, actor, project.permissions[permission]);
}

/** Whether a person has a global permission such as `ADMINISTER`. */
export function mayGlobally(world: JiraWorld, actor: Person | null, permission: string): boolean {
  return inOneOf(world, actor, world.globalPermissions[permission]);
}

/** Whether a person may see an issue: by Browse permission, unless the issue's security hides it. */
export function maySee(world: JiraWorld, actor: Person | null, issue: Issue): boolean {
  if (actor !== null && issue.securityHiddenFrom?.includes(actor.accountId) === true) return false;
  return may(world, actor, 'BROWSE_PROJECTS', projectOf(world, issue));
}

export function projectOf(world: JiraWorld, issue: Issue): Project {
  const project = world.projects[issue.projectId];
  if (project === undefined) throw new Error(`Issue ${issue.key} belongs to project ${issue.projectId}, which does not exist.`);
  return project;
}

function inOneOf(world: JiraWorld, actor: Person | null, groups: readonly string[] | undefined): boolean {
  if (actor === null || groups === undefined) return false;
  return groups.some((group) => world.groups[group]?.includes(actor.accountId) === true);
}
