import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { SiteClock } from '../../clock';
import type { Caller, Latency, RestEnv, Site } from '../../site';
import { composeSite } from '../compose-site';
import { emptyForgeWorld } from '../world';
import type { Step } from './step';

const folder = 'test/site/forge/toy';
let bundle: Promise<string> | undefined;

/** A site whose only product answers who called it, with the toy app on it. */
export async function openToySite({ latency, clock = 'still' }: { latency?: Partial<Latency>; clock?: 'still' | 'running' } = {}) {
  const forge = { ...emptyForgeWorld(), installation };
  const calls: Caller[] = [];
  const site: Site = composeSite({
    world: { forge, jira: {} as never, confluence: {} as never },
    clock: new SiteClock('2026-11-20T15:00:00Z', clock),
    ...(latency ? { latency } : {}),
    files: { manifest: `${folder}/manifest.yml`, bundle: await (bundle ??= bundleToy()) },
    rest: () => echo(calls),
    reseed: async () => undefined,
  });
  /** What each step answered to a person on ticket 10001. */
  const run = async (steps: Step[], person = 'ada'): Promise<unknown[]> => {
    const extension = { type: 'jira:issueContext', issue: { id: '10001', key: 'HD-1' } };
    return (await site.forge.bridge.invokeResolver({ person, moduleKey: 'panel', extension }, 'run', { steps })) as unknown[];
  };
  const first = async (step: Step, person?: string): Promise<unknown> => (await run([step], person))[0];
  return { site, calls, run, first };
}

const installation = {
  id: 'installation-1',
  cloudId: 'cloud-1',
  siteUrl: 'https://toys.example',
  environmentId: 'environment-1',
  installedAt: Date.parse('2026-11-20T15:00:00Z'),
  installedBy: 'grace',
  pinnedProjects: [],
  confluence: true,
};

async function bundleToy(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'toy-app-')), 'index.cjs');
  await build({
    entryPoints: [`${folder}/app.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

function echo(calls: Caller[]): Hono<RestEnv> {
  const rest = new Hono<RestEnv>();
  rest.all('*', async (context) => {
    calls.push(context.env.caller);
    return context.json({ method: context.req.method, path: context.req.path, body: await context.req.text() });
  });
  return rest;
}
