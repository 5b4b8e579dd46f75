import type { Asker } from '../platform/asker';
import { projects } from '../platform/jira/projects';
import { isAdministrator, isManager } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { allClients } from './all-clients';
import type { Client } from './rules/client';

export type SeesClient = (client: Pick<Client, 'project'>) => boolean;

/** What was asked for one call of a screen is not asked again within it. */
const shown = new WeakMap<Asker, ReturnType<typeof projects>>();

/** The projects that Jira shows to the person. */
export function projectsShown(asker: Asker): ReturnType<typeof projects> {
  const known = shown.get(asker) ?? projects();
  shown.set(asker, known);
  return known;
}

/**
 * Which clients a person sees: those of the projects that Jira shows them, and whoever manages also those without a project. To who administers Jira it shows
 * every project. One round of calls, to go beside others.
 */
export async function clientsSeen(asker: Asker): Promise<SeesClient> {
  const [administers, manages, visible] = await Promise.all([isAdministrator(asker), isManager(asker), projectsShown(asker)]);
  const ids = new Set(visible.map(({ id }) => id));
  return ({ project }) => administers || (project === null ? manages : ids.has(project.id));
}

/** Every client that the person sees, in no particular order; two rounds of calls. What a screen lists, counts or sums over clients is made of these. */
export async function seenClients(asker: Asker): Promise<readonly Client[]> {
  const [clients, sees] = await Promise.all([allClients(), clientsSeen(asker)]);
  return clients.filter(sees);
}

/** Says nothing about whether there is such a client. */
export const noSuchClient = (): Refusal => new Refusal('notFound', 'There is no such client, or Jira hides its project from you.');
