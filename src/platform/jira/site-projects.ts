import { route } from '@forge/api';
import * as z from 'zod';
import { groupsOf } from '../groups-of';
import { jira } from './request';

const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  simplified: z.boolean().default(false),
  projectTypeKey: z.string().default(''),
});
const page = z.object({ total: z.number(), values: z.array(project) });

/** A project, and of what make it is. */
export interface SiteProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Its issue types and workflows are its own, and are made in its own settings. */
  readonly isTeamManaged: boolean;
  readonly isDesk: boolean;
}

export interface FoundProjects {
  readonly projects: readonly SiteProject[];
  /** How many there are, also beyond those that are told. */
  readonly total: number;
}

const shown = 20;

/** The first projects whose name or key has the words in it, by name; of desks only, if so asked. */
export function findProjects(words: string, onlyDesks = false): Promise<FoundProjects> {
  const filters = { ...(words === '' ? {} : { query: words }), ...(onlyDesks ? { typeKey: 'service_desk' } : {}) };
  return search(new URLSearchParams({ maxResults: String(shown), orderBy: 'name', ...filters }));
}

/** Those of some projects that exist and that the person who asks may see; a call for each fifty. */
export async function siteProjects(ids: readonly string[]): Promise<readonly SiteProject[]> {
  const pages = await Promise.all(
    groupsOf(ids, 50).map((group) =>
      search(new URLSearchParams([['maxResults', '50'], ...group.map((id): [string, string] => ['id', id])])),
    ),
  );
  return pages.flatMap(({ projects }) => projects);
}

async function search(query: URLSearchParams): Promise<FoundProjects> {
  const { total, values } = page.parse((await jira('user', 'GET', route`/rest/api/3/project/search?${query}`)).body);
  return { total, projects: values.map(asRead) };
}

const asRead = ({ id, key, name, simplified, projectTypeKey }: z.output<typeof project>): SiteProject => ({
  id,
  key,
  name,
  isTeamManaged: simplified,
  isDesk: projectTypeKey === 'service_desk',
});
