import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { inLanguage, translations } from './translations';

const attributeType = z.enum(['string', 'boolean', 'float', 'integer', 'any']);
const index = z.union([
  z.string().transform((name) => ({ name, partition: [] as string[], range: [name] })),
  z.object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.array(z.string()) }),
]);
const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: attributeType })),
  indexes: z.array(index).default([]),
});
const scopes = z.union([
  z.array(z.string()).transform((names) => Object.fromEntries(names.map((name) => [name, { allowImpersonation: false }]))),
  z.record(
    z.string(),
    z
      .object({ allowImpersonation: z.boolean().default(false) })
      .nullable()
      .transform((scope) => scope ?? { allowImpersonation: false }),
  ),
]);
const input = z.object({
  title: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  required: z.boolean().default(false),
  description: z.string().default(''),
});
const action = z.object({
  key: z.string(),
  name: z.string().optional(),
  description: z.string(),
  function: z.string(),
  inputs: z.record(z.string(), input).default({}),
});
const page = z.object({ title: z.string(), route: z.string() });
const uiModule = z.looseObject({
  key: z.string(),
  title: z.string().optional(),
  label: z.string().optional(),
  icon: z.string().optional(),
  resource: z.string(),
  resolver: z.object({ function: z.string() }).optional(),
  adfExport: z.object({ function: z.string() }).optional(),
  pages: z.array(page).default([]),
});
const entityProperty = z.object({
  key: z.string(),
  entityType: z.string().default('issue'),
  propertyKey: z.string(),
  values: z.array(z.object({ path: z.string(), type: z.string(), searchAlias: z.string().optional() })),
});
const modulesOf = z.record(z.string(), z.array(z.looseObject({ key: z.string() })));
const document = z.object({
  app: z.object({ id: z.string(), storage: z.object({ entities: z.array(entity).default([]) }).default({ entities: [] }) }),
  permissions: z.object({
    scopes: scopes.default({}),
    content: z
      .object({ styles: z.array(z.string()).default([]), scripts: z.array(z.string()).default([]) })
      .default({ styles: [], scripts: [] }),
  }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  translations,
  modules: modulesOf,
});
const fn = z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() });
const schedule = z.object({ key: z.string(), function: z.string(), interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) });
const eventFilter = z
  .strictObject({
    ignoreSelf: z.boolean().default(false),
    expression: z.string().optional(),
    onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).default('IGNORE_AND_LOG'),
  })
  .default({ ignoreSelf: false, onError: 'IGNORE_AND_LOG' });
const trigger = z
  .object({
    key: z.string(),
    function: z.string(),
    filter: eventFilter,
    events: z.array(z.union([z.string(), z.object({ eventType: z.string(), filter: eventFilter.optional() })])),
  })
  .transform(({ filter, events, ...module }) => ({
    ...module,
    events: events.map((event) =>
      typeof event === 'string' ? { eventType: event, filter } : { ...event, filter: event.filter ?? filter },
    ),
  }));
const validator = z
  .object({
    key: z.string(),
    name: z.string(),
    description: z.string(),
    expression: z.string(),
    errorMessage: z.union([z.string(), z.object({ expression: z.string() })]).optional(),
    projectTypes: z.array(z.enum(['company-managed', 'team-managed'])).default(['company-managed']),
  })
  .readonly();
const consumer = z.object({ key: z.string(), queue: z.string(), function: z.string() });

const webTrigger = z.object({
  key: z.string(),
  function: z.string(),
  response: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('dynamic') }),
      z.object({
        type: z.literal('static'),
        outputs: z.array(
          z.object({
            key: z.string(),
            statusCode: z.number().int(),
            contentType: z.string().default('text/plain'),
            body: z.string().max(1_024).default(''),
          }),
        ),
      }),
    ])
    .default({ type: 'dynamic' }),
});

export type EntityDefinition = z.output<typeof entity>;
export type IndexDefinition = EntityDefinition['indexes'][number];
export type ActionModule = z.output<typeof action>;
export type ValidatorModule = z.output<typeof validator>;
export type EventFilter = z.output<typeof eventFilter>;
export type TriggerModule = z.output<typeof trigger>;
export type WebTriggerModule = z.output<typeof webTrigger>;
export type UiModule = z.output<typeof uiModule> & { readonly type: string };
export type Manifest = ReturnType<typeof read>;

const known = new Map<string, Manifest>();

/**
 * What manifest.yml says, typed, its texts in the language of a Jira locale; read once per process and language. Throws what zod says about a
 * manifest that cannot be read.
 */
export function readManifest(path: string, locale = 'en_US'): Manifest {
  const name = `${path} ${locale}`;
  const manifest = known.get(name) ?? read(path, locale);
  known.set(name, manifest);
  return manifest;
}

function read(path: string, locale: string) {
  const manifest = document.parse(parse(readFileSync(path, 'utf8')));
  const { app, permissions, resources } = manifest;
  const modules = modulesOf.parse(inLanguage(manifest.modules, manifest.translations, locale));
  return {
    appId: app.id.split('/').at(-1) ?? app.id,
    entities: new Map(app.storage.entities.map((each) => [each.name, each])),
    scopes: Object.keys(permissions.scopes),
    impersonationScopes: Object.entries(permissions.scopes).flatMap(([name, scope]) => (scope.allowImpersonation ? [name] : [])),
    content: permissions.content,
    resources: new Map(resources.map((each) => [each.key, each.path])),
    functions: new Map(
      z
        .array(fn)
        .parse(modules['function'] ?? [])
        .map((each) => [each.key, each]),
    ),
    schedules: z.array(schedule).parse(modules['scheduledTrigger'] ?? []),
    consumers: z.array(consumer).parse(modules['consumer'] ?? []),
    validators: z.array(validator).parse(modules['jira:workflowValidator'] ?? []),
    triggers: z.array(trigger).parse(modules['trigger'] ?? []),
    webTriggers: z.array(webTrigger).parse(modules['webtrigger'] ?? []),
    actions: z.array(action).parse(modules['action'] ?? []),
    entityProperties: z.array(entityProperty).parse(modules['jira:entityProperty'] ?? []),
    uiModules: Object.entries(modules).flatMap(([type, list]) =>
      list.filter((module) => 'resource' in module).map((module): UiModule => ({ ...uiModule.parse(module), type })),
    ),
  };
}
