import type { WireCall } from '../../site/wire-log';
import { openingScopes, type ScopeTable } from '../api/scopes';
import type { Descriptions } from '../api/descriptions';
import { findOperation } from '../api/find-operation';
import type { Exchange } from '../exchange';
import type { Result } from '../result';

/** Screens tell each other through a channel that no function's call shows. */
const screensScope = 'read:app-global-channel:realtime';
const storeScope = 'storage:app';

/** Every call of the app is opened by scopes of the manifest, and every scope of the manifest opens some call. */
export function checkManifestScopes(
  granted: readonly string[],
  scopes: ScopeTable,
  descriptions: Descriptions,
  exchanges: readonly Exchange[],
  calls: readonly WireCall[],
): readonly Result[] {
  const used = new Set([screensScope, ...(calls.some(({ remote }) => remote === 'kvs') ? [storeScope] : [])]);
  const operations = new Set(exchanges.flatMap(({ method, path }) => findOperation(descriptions, method, path)?.name ?? []));
  const closed = [...operations].filter((name) => {
    const opening = openingScopes(scopes.get(name) ?? { classic: [], granular: [] }, granted);
    for (const scope of opening ?? []) used.add(scope);
    return opening === undefined;
  });
  return [
    { what: 'the manifest has a scope for every call of the app', problems: closed },
    ...granted.map((scope) => ({ what: `scope ${scope} is needed`, problems: used.has(scope) ? [] : ['no call of the app uses it'] })),
  ];
}
