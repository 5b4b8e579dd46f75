import { may, mayGlobally, maySee, projectOf } from './may';
import type { Ask } from './operation';
import { Refused } from './refused';
import type { Issue, JiraWorld, Project } from './world';

/** An issue by id or key, whatever case the key is written in. */
export function issueByIdOrKey(world: JiraWorld, idOrKey: string): Issue | undefined {
  const id = world.keys[idOrKey] ?? world.keys[idOrKey.toUpperCase()];
  return world.issues[id ?? idOrKey];
}

/** A project by id or key. */
export function projectByIdOrKey(world: JiraWorld, idOrKey: string): Project | undefined {
  return world.projects[idOrKey] ?? Object.values(world.projects).find(({ key }) => key === idOrKey.toUpperCase());
}

/** The issue that was asked for, if the actor may see it; what is hidden does not exist. */
export function visibleIssue(ask: Ask, idOrKey: string): Issue {
  const issue = issueByIdOrKey(ask.world, idOrKey);
  if (issue === undefined || !maySee(ask.world, ask.actor, issue)) {
    throw new Refused(404, ['Issue does not exist or you do not have permission to see it.']);
  }
  return issue;
}

/** The project that was asked for, if the actor may see it. */
export function visibleProject(ask: Ask, idOrKey: string): Project {
  const project = projectByIdOrKey(ask.world, idOrKey);
  if (project === undefined || !maySeeProject(ask, project)) {
    throw new Refused(404, [`No project could be found with ${/^\d+$/.test(idOrKey) ? 'id' : 'key'} '${idOrKey}'.`]);
  }
  return project;
}

export function maySeeProject(ask: Ask, project: Project): boolean {
  return may(ask.world, ask.actor, 'BROWSE_PROJECTS', project) || mayGlobally(ask.world, ask.actor, 'ADMINISTER');
}

/** Refuses when the actor lacks a permission in the issue's project. */
export function requireOnIssue(ask: Ask, issue: Issue, permission: string, status: number, message: string): void {
  if (!may(ask.world, ask.actor, permission, projectOf(ask.world, issue))) throw new Refused(status, [message]);
}
