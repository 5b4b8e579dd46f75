import type { TestSite } from './site';

export interface RoundTrips {
  /** One after another, before the answer. */
  readonly sequential: number;
  readonly calls: number;
}

const latencyMs = 100;

/** How often the first invocation that `act` causes waits for a service, measured on the site's clock with every service equally slow. */
export async function roundTrips({ site }: TestSite, act: () => Promise<unknown>): Promise<RoundTrips> {
  const former = { ...site.latency };
  const before = site.forge.invocations.length;
  Object.assign(site.latency, { jira: latencyMs, confluence: latencyMs, kvs: latencyMs, stargate: latencyMs, realtime: latencyMs });
  await act();
  Object.assign(site.latency, former);
  const invocation = site.forge.invocations[before];
  if (!invocation) throw new Error('No function of the app was invoked.');
  return { sequential: invocation.milliseconds / latencyMs, calls: invocation.calls };
}
