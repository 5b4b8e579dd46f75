import type { Caller, Site } from '../site';
import { jsonAnswer, type ServiceAnswer } from './json-answer';
import type { Manifest } from './manifest';
import { consentedTo } from './runtime-of';
import type { Installation } from './world';
import { parsedOr } from './parsed-or';
import type { Service, WireRequest } from './wire';

/** A product's REST for the app: as itself, as the person who invoked it, or as a person it may impersonate. */
export function productService(site: Pick<Site, 'rest' | 'world' | 'clock'>, manifest: Manifest): Service {
  return async (request) => {
    const caller = callerOf(request, manifest, site.world.forge.installation);
    if (!caller) return needsAuthentication();
    let points = 0;
    const spent = (count: number) => (points += count);
    const response = await site.rest.request(request.path, { ...request.init, method: request.method }, { caller, spent });
    const text = await response.text();
    return {
      status: response.status,
      headers: { date: dateOf(site), ...Object.fromEntries(response.headers) },
      text,
      body: text === '' ? undefined : parsedOr(text),
      points,
    };
  };
}

/** The optional product: there for the app only once an administrator has connected it. */
export function confluenceService(site: Pick<Site, 'rest' | 'world' | 'clock'>, manifest: Manifest): Service {
  const connected = productService(site, manifest);
  return (request) => {
    if (site.world.forge.installation?.confluence === true) return connected(request);
    return jsonAnswer(404, { statusCode: 404, message: 'Confluence is not connected to this installation.' });
  };
}

/** What time it is for the product. */
const dateOf = ({ world, clock }: Pick<Site, 'world' | 'clock'>): string =>
  new Date(clock.now() + (world.jira.clockAheadMs ?? 0)).toUTCString();

function callerOf({ meta, invocation }: WireRequest, manifest: Manifest, installation: Installation | null): Caller | undefined {
  const [scopes, impersonationScopes] = [manifest.scopes, manifest.impersonationScopes].map((list) =>
    installation ? consentedTo(list, installation) : list,
  ) as [readonly string[], readonly string[]];
  if (meta.provider === 'app') return { kind: 'app', scopes };
  if (meta.provider !== 'user') return { kind: 'anonymous' };
  const accountId = meta.accountId ?? invocation.facts.as;
  if (accountId === undefined) return undefined;
  return { kind: 'appAsUser', accountId, scopes: accountId === invocation.facts.as ? scopes : impersonationScopes };
}

/** The SDK turns this header into its NeedsAuthenticationError. */
function needsAuthentication(): ServiceAnswer {
  return jsonAnswer(401, { code: 401, message: 'Authentication Required' }, { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' });
}
