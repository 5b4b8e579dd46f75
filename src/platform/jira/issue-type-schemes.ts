import { route } from '@forge/api';
import * as z from 'zod';
import { groupsOf } from '../groups-of';
import { allPages } from './all-pages';
import { jira } from './request';

const expanded = <T extends z.ZodType>(one: T) => z.object({ total: z.number(), values: z.array(one) });
const scheme = z.object({
  id: z.string(),
  name: z.string(),
  isDefault: z.boolean().default(false),
  projects: expanded(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  issueTypes: expanded(z.object({ id: z.string() })),
});
const page = z.object({ isLast: z.boolean(), values: z.array(scheme) });

/** Which issue types some company-managed projects have. */
export interface TypeScheme {
  readonly id: string;
  readonly name: string;
  /** Jira's own first scheme: every new issue type enters it by itself. */
  readonly isDefault: boolean;
  readonly types: readonly string[];
  /** The first hundred of its projects. */
  readonly projects: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly projectCount: number;
}

const pageSize = 50;

const ofProjects = z.object({
  values: z.array(z.object({ issueTypeScheme: z.object({ id: z.string() }), projectIds: z.array(z.string()) })),
});

/** The scheme of each project, by the project's id; a team-managed one has none. A call for each fifty. */
export async function schemesOf(projects: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(groupsOf(projects, pageSize).map(schemesOfSome));
  return new Map(pages.flat());
}

async function schemesOfSome(projects: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const query = new URLSearchParams([['maxResults', String(pageSize)], ...projects.map((id): [string, string] => ['projectId', id])]);
  const { values } = ofProjects.parse((await jira('user', 'GET', route`/rest/api/3/issuetypescheme/project?${query}`)).body);
  return values.flatMap(({ issueTypeScheme, projectIds }) => projectIds.map((project) => [project, issueTypeScheme.id] as const));
}

/** Every issue type scheme that is in use, with its types and projects; for who administers Jira. */
export function typeSchemes(): Promise<readonly TypeScheme[]> {
  return allPages(async (start) => {
    const query = new URLSearchParams({ startAt: String(start), maxResults: String(pageSize), expand: 'projects,issueTypes' });
    const { isLast, values } = page.parse((await jira('user', 'GET', route`/rest/api/3/issuetypescheme?${query}`)).body);
    return { values: values.map(asRead), last: isLast };
  }, pageSize);
}

const asRead = ({ id, name, isDefault, projects, issueTypes }: z.output<typeof scheme>): TypeScheme => ({
  id,
  name,
  isDefault,
  types: issueTypes.values.map((type) => type.id),
  projects: projects.values.map((project) => ({ id: project.id, key: project.key, name: project.name })),
  projectCount: projects.total,
});

/** Adds types to a scheme; Jira adds none of them if one is there already. */
export async function addToScheme(id: string, types: readonly string[]): Promise<void> {
  await jira('user', 'PUT', route`/rest/api/3/issuetypescheme/${id}/issuetype`, { issueTypeIds: types });
}

/** Takes a type out of a scheme; Jira refuses while tickets of its projects have it. */
export async function removeFromScheme(id: string, type: string): Promise<void> {
  await jira('user', 'DELETE', route`/rest/api/3/issuetypescheme/${id}/issuetype/${type}`);
}
