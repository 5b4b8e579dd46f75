import type { Invocation } from './invocation';
import type { Manifest } from './manifest';
import type { Installation } from './world';

const counter = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };
const metrics = {
  counter: () => counter,
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

export const license = { active: true, isActive: true, type: 'COMMERCIAL', isEvaluation: false };
export const contextAri = ({ cloudId }: Installation) => `ari:cloud:jira::site/${cloudId}`;
const installationAri = ({ id }: Installation) => `ari:cloud:ecosystem::installation/${id}`;
export const installationOf = (installed: Installation) => ({
  ari: { installationId: installed.id },
  contexts: [{ cloudId: installed.cloudId }],
});

/** Those of the scopes that an administrator has consented to. */
export const consentedTo = (scopes: readonly string[], { withheld = [] }: Installation): readonly string[] =>
  scopes.filter((scope) => !withheld.includes(scope));

/** The object behind `__forge_runtime__` during one invocation. */
export function runtimeOf(invocation: Invocation, installed: Installation, manifest: Manifest): object {
  return {
    proxy: { token: '', url: '', host: '' },
    contextAri: contextAri(installed),
    ...(invocation.facts.as === undefined ? {} : { aaid: invocation.facts.as }),
    container: {
      region: 'local',
      runtime: 'nodejs',
      handler: manifest.functions.get(invocation.facts.functionKey)?.handler,
      appCodeDir: '.',
    },
    appContext: {
      appId: manifest.appId,
      appVersion: '1.0.0',
      environmentId: installed.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: invocation.facts.id,
      installationId: installationAri(installed),
      functionKey: invocation.facts.functionKey,
      moduleType: invocation.facts.kind,
      moduleKey: invocation.facts.moduleKey,
      license,
      installation: installationOf(installed),
      permissions: { scopes: consentedTo(manifest.scopes, installed), external: {} },
    },
    lambdaContext: { awsRequestId: invocation.facts.id, getRemainingTimeInMillis: () => invocation.remainingMs() },
    tracing: { traceId: invocation.facts.id, spanId: invocation.facts.id },
    externalAuth: [],
    featureFlags: () => false,
    metrics,
  };
}
