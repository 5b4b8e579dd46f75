import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../../.config/build-functions.mjs';
import { buildStatic } from '../../.config/build-static.mjs';
import { isStaticStale } from './is-static-stale';
import { openSite } from './open-site';
import { Persistence } from './persistence';
import { serveSite } from './serve-site';

const { values: flags } = parseArgs({ options: { fresh: { type: 'boolean' }, empty: { type: 'boolean' } } });
const port = Number(process.env['PORT'] ?? 8080);

if (await isStaticStale()) {
  console.log('Building the app…');
  await buildStatic();
}
await buildFunctions();

const folder = new Persistence('.site');
if (flags.fresh === true || flags.empty === true) folder.forget();
const saved = folder.load();
const seed = saved?.seed ?? (flags.empty === true ? 'empty' : 'harbor');
const site = await openSite({ seed, clock: 'running', ...(saved === undefined ? {} : { world: saved.world, now: saved.now }) });
const secret = folder.secret(() => randomBytes(32).toString('hex'));
const served = await serveSite(site, { port, secret }).catch((error: unknown) => {
  console.error(isTaken(error) ? `Port ${port} is taken; choose another: PORT=8081 npm start` : error);
  return process.exit(1);
});
const stopKeeping = folder.keep(site, seed);

console.log(`Harbor IT, with Rounds installed: ${served.address}`);
console.log('Sign in as Grace (service manager) or Ada (technician); the sign-in page lists everybody.');
console.log(saved === undefined ? 'A new site.' : 'The site as you left it; `npm start -- --fresh` begins anew.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  site.close();
  await served.close();
  stopKeeping();
  process.exit();
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
