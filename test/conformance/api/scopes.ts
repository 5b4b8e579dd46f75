import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scopes of one operation, as Atlassian publishes them. */
interface ScopesOf {
  readonly method: string;
  readonly path: string;
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[] | null;
}

export interface Scopes {
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[] | null;
}

export type ScopeTable = ReadonlyMap<string, Scopes>;

/** Operation name (`GET /rest/…`) -> the scopes that open it to an app: all of one kind. */
export function readScopes(folder: string): ScopeTable {
  const rows = JSON.parse(readFileSync(join(folder, 'scopes.json'), 'utf8')) as readonly ScopesOf[];
  return new Map(rows.map(({ method, path, classic, granular }) => [`${method} ${path}`, { classic, granular }]));
}

/** The scopes of the manifest that open the operation, or undefined when they do not. */
export function openingScopes({ classic, granular }: Scopes, granted: readonly string[]): readonly string[] | undefined {
  if (classic === null && granular === null) return [];
  return [classic, granular].find((needed) => needed?.every((scope) => granted.includes(scope))) ?? undefined;
}

/** Whether the site asks for the same scopes as Atlassian; the order does not matter. */
export function sameScopes(one: Scopes, other: Scopes): boolean {
  const sorted = (scopes: readonly string[] | null): string => JSON.stringify(scopes && [...scopes].sort());
  return sorted(one.classic) === sorted(other.classic) && sorted(one.granular) === sorted(other.granular);
}
