import { route } from '@forge/api';
import { z } from 'zod';
import { jira } from './request';

const issueTypes = z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string() })) });
const fields = z.array(z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }));

/** The issue types that may be created in a project, by name. */
export async function issueTypesOf(project: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/issue/createmeta/${project}/issuetypes?maxResults=200`);
  return new Map(issueTypes.parse(body).issueTypes.map(({ name, id }) => [name, id]));
}

/** The id of the field that holds a ticket's organizations; it differs from site to site. */
export async function organizationsField(): Promise<string | undefined> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/field`);
  return fields.parse(body).find(({ schema }) => isOrganizationsField(schema))?.id;
}

export const isOrganizationsField = (schema: { readonly custom?: string | undefined } | undefined): boolean =>
  schema?.custom === 'com.atlassian.servicedesk:sd-customer-organizations';
