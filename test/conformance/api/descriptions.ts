import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { alwaysThere, drift, issueFields } from './overlay';

export type Schema = Record<string, unknown>;

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface DescribedOperation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly schemas: Record<string, Schema & { properties?: Record<string, Schema>; required?: string[] }>;
  };
}

/** Atlassian's API descriptions and a validator that compiles what is asked for; the overlay holds for answers, since requests share their schemas. */
export interface Descriptions {
  readonly apis: Readonly<Record<string, OpenApi>>;
  readonly ajv: Ajv;
}

const files = { jira: 'jira.json', jsm: 'jsm.json', wiki: 'confluence-v2.json', olderWiki: 'confluence-v1.json' };
/** The newer Confluence API names its paths below the address of its server. */
const below: Readonly<Record<string, string>> = { wiki: '/wiki/api/v2' };
const formatsWithoutMeaning = ['int32', 'int64', 'url', 'URL', 'byte', 'binary'];

export function readDescriptions(folder: string): Descriptions {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  for (const format of formatsWithoutMeaning) ajv.addFormat(format, true);
  const apis: Record<string, OpenApi> = {};
  for (const [name, file] of Object.entries(files)) {
    const api = withoutBareNullable(JSON.parse(readFileSync(join(folder, file), 'utf8'))) as OpenApi;
    ajv.addSchema({ $id: `${name}-request`, components: structuredClone(api.components) });
    overlay(api, name);
    ajv.addSchema({ $id: `${name}-answer`, components: api.components });
    apis[name] = { ...api, paths: prefixed(api.paths, below[name] ?? '') };
  }
  return { apis, ajv };
}

const prefixed = (paths: OpenApi['paths'], prefix: string): OpenApi['paths'] =>
  Object.fromEntries(Object.entries(paths).map(([path, operations]) => [`${prefix}${path}`, operations]));

function overlay({ components: { schemas } }: OpenApi, of: string): void {
  // Confluence's older interface has a `User` of its own
  for (const [name, required] of of === 'olderWiki' ? [] : Object.entries(alwaysThere)) {
    const schema = schemas[name];
    if (schema) schema.required = [...new Set([...(schema.required ?? []), ...required])];
  }
  for (const [name, properties] of Object.entries(drift)) {
    const schema = schemas[name];
    if (schema) schema.properties = { ...schema.properties, ...(properties as Record<string, Schema>) };
  }
  const fields = schemas['IssueBean']?.properties?.['fields'];
  if (fields) fields['properties'] = issueFields;
}

/** OpenAPI allows `nullable` beside a reference; JSON Schema's validator does not. */
function withoutBareNullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutBareNullable);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withoutBareNullable(value)] as const);
  const copy: Schema = Object.fromEntries(entries);
  if (typeof copy['nullable'] !== 'boolean' || copy['type'] !== undefined) return copy;
  const { nullable, ...rest } = copy;
  return nullable ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

/** The parameters of an operation, those too that the description keeps in one place for several. */
export function parametersOf({ components }: OpenApi, { parameters = [] }: DescribedOperation): readonly Parameter[] {
  return parameters.flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter];
    const shared = components.parameters?.[parameter.$ref.split('/').at(-1) ?? ''];
    return shared ? [shared] : [];
  });
}
