import type { ValidatorModule } from '../forge/manifest';
import { readManifest } from '../forge/manifest';
import type { PropertyAlias } from './property-alias';

/** What the manifest of the installed app adds to Jira itself. */
export interface AppModules {
  /** The searchable property values under `jira:entityProperty`, for issues. */
  readonly aliases: readonly PropertyAlias[];
  /** The modules under `jira:workflowValidator`. */
  readonly validators: readonly ValidatorModule[];
}

export function declaredModules(manifestPath = 'manifest.yml'): AppModules {
  const { entityProperties, validators } = readManifest(manifestPath);
  const aliases = entityProperties
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map(({ path, type, searchAlias = '' }) => ({ propertyKey, path, type, searchAlias })));
  return { aliases, validators };
}
