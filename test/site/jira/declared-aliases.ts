import { readManifest } from '../forge/manifest';
import type { PropertyAlias } from './property-alias';

/** The searchable property values that the app's manifest declares under `jira:entityProperty`, for issues. */
export function declaredAliases(manifestPath = 'manifest.yml'): readonly PropertyAlias[] {
  return readManifest(manifestPath)
    .entityProperties.filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map(({ path, type, searchAlias = '' }) => ({ propertyKey, path, type, searchAlias })));
}
