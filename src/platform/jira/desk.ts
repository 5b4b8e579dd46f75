import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByJira } from '../failures';
import { jira } from './request';

const issueTypes = z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string() })) });
const fields = z.array(z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }));

/** The issue types that may be created in a project, by name. */
export async function issueTypesOf(project: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/issue/createmeta/${project}/issuetypes?maxResults=200`);
  return new Map(issueTypes.parse(body).issueTypes.map(({ name, id }) => [name, id]));
}

const requestTypes = z.object({ values: z.array(z.object({ id: z.string(), issueTypeId: z.string() })) });

/** The ids of the fields that make a ticket a request of a customer; they differ from site to site. */
export interface DeskFields {
  readonly organizations: string | undefined;
  readonly requestType: string | undefined;
}

export async function deskFields(): Promise<DeskFields> {
  const known = fields.parse((await jira('app', 'GET', route`/rest/api/3/field`)).body);
  return {
    organizations: known.find(({ schema }) => isOrganizationsField(schema))?.id,
    requestType: known.find(({ schema }) => schema?.custom === 'com.atlassian.servicedesk:vp-origin')?.id,
  };
}

/** Issue type -> the request type under which customers see such tickets on the portal; empty for a project that is no service desk. */
export async function requestTypesOf(project: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { body } = await jira('app', 'GET', route`/rest/servicedeskapi/servicedesk/${project}/requesttype?limit=100`);
    return new Map(requestTypes.parse(body).values.map(({ issueTypeId, id }) => [issueTypeId, id]));
  } catch (error) {
    if (error instanceof RefusedByJira) return new Map();
    throw error;
  }
}

/** The id of the field that holds a ticket's organizations; it differs from site to site. */
export async function organizationsField(): Promise<string | undefined> {
  const { body } = await jira('app', 'GET', route`/rest/api/3/field`);
  return fields.parse(body).find(({ schema }) => isOrganizationsField(schema))?.id;
}

export const isOrganizationsField = (schema: { readonly custom?: string | undefined } | undefined): boolean =>
  schema?.custom === 'com.atlassian.servicedesk:sd-customer-organizations';
