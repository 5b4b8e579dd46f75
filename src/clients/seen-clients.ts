import type { Asker } from '../platform/asker';
import { projects } from '../platform/jira/projects';
import { isAdministrator, isManager } from '../platform/people';
import type { Client } from './rules/client';

type Seen = (client: Pick<Client, 'project'>) => boolean;

/**
 * Which clients a person sees: those of the projects that Jira shows them, and whoever manages also those without a project. To who administers Jira it shows
 * every project. One round of calls, to go beside others; `shown` are the projects where they are read anyway.
 */
export async function clientsSeen(asker: Asker, shown = projects()): Promise<Seen> {
  const [administers, manages, visible] = await Promise.all([isAdministrator(asker), isManager(asker), shown]);
  const ids = new Set(visible.map(({ id }) => id));
  return ({ project }) => administers || (project === null ? manages : ids.has(project.id));
}
