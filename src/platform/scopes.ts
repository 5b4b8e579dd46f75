import { permissions } from '@forge/api';
import { scopes } from './rules/scopes';

/** Those that nobody has consented to; null where the platform does not tell. No call. */
export function scopesMissing(): readonly string[] | null {
  try {
    return scopes.filter((scope) => !permissions.hasScope(scope));
  } catch {
    return null;
  }
}
