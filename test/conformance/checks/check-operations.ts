import { sameScopes, type ScopeTable } from '../api/scopes';
import type { Descriptions } from '../api/descriptions';
import { findOperation } from '../api/find-operation';
import type { Exchange } from '../exchange';
import type { Result } from '../result';

interface SiteOperation {
  readonly method: string;
  readonly path: string;
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[] | null;
}

/** Every operation of the site is Atlassian's, asks for Atlassian's scopes, and answered a request of the tours with success. */
export function checkOperations(
  operations: readonly SiteOperation[],
  scopes: ScopeTable,
  descriptions: Descriptions,
  exchanges: readonly Exchange[],
): readonly Result[] {
  const succeeded = exchanges.filter(({ status }) => status >= 200 && status < 400);
  const toured = new Set(succeeded.map(({ method, path }) => findOperation(descriptions, method, path)?.name));
  return operations.map((operation) => {
    const name = `${operation.method} ${operation.path}`;
    const published = scopes.get(name);
    const problems = [
      ...(published ? [] : ['is no operation of Atlassian’s']),
      ...(published && !sameScopes(published, operation) ? [`asks for other scopes than ${JSON.stringify(published)}`] : []),
      ...(toured.has(name) ? [] : ['answered no request of the tours with success']),
    ];
    return { what: `the site's ${name}`, problems };
  });
}
