import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira } from './request';

const issueType = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  hierarchyLevel: z.number().int().default(0),
  scope: z.object({ project: z.object({ id: z.string() }).optional() }).optional(),
});

/** An issue type as its administrators know it. */
export interface SiteType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** 0 for a standard one, below for subtasks, above for epics and the like. */
  readonly level: number;
  /** Id of the team-managed project whose own type it is; null for the site's. */
  readonly project: string | null;
}

/** Every issue type of the site, for who administers it. */
export async function siteTypes(): Promise<readonly SiteType[]> {
  return z
    .array(issueType)
    .parse((await jira('user', 'GET', route`/rest/api/3/issuetype`)).body)
    .map(asRead);
}

/** Makes a standard issue type; undefined where its name is taken. */
export async function createIssueType(name: string, description: string): Promise<SiteType | undefined> {
  try {
    return asRead(
      issueType.parse((await jira('user', 'POST', route`/rest/api/3/issuetype`, { name, description, hierarchyLevel: 0 })).body),
    );
  } catch (error) {
    if (error instanceof RefusedByJira && error.status === 409) return undefined;
    throw error;
  }
}

/** Deletes an issue type, from all schemes, too; Jira refuses with 404 while a ticket has it. */
export async function deleteIssueType(id: string): Promise<void> {
  await jira('user', 'DELETE', route`/rest/api/3/issuetype/${id}`);
}

const asRead = ({ id, name, description, hierarchyLevel, scope }: z.output<typeof issueType>): SiteType => ({
  id,
  name,
  description,
  level: hierarchyLevel,
  project: scope?.project?.id ?? null,
});
