import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { defineForgeGlobals } from './current-invocation';
import { functionConsole } from './function-log';
import { clearSiteTimeout, SiteDate, siteTimeout } from './site-time';

/** What manifest.yml calls a handler: a function of the bundle. */
export type Handler = (payload: unknown, context: unknown) => unknown;
export type Bundle = Readonly<Record<string, Handler>>;

const loaded = new Map<string, Bundle>();

/** The deployed bundle, evaluated once per process, with time that is the site's. */
export function loadBundle(path: string): Bundle {
  const file = resolve(path);
  const known = loaded.get(file);
  if (known) return known;
  defineForgeGlobals();
  const bundle = evaluate(file);
  loaded.set(file, bundle);
  return bundle;
}

function evaluate(file: string): Bundle {
  const injected = {
    require: createRequire(file),
    Date: SiteDate,
    setTimeout: siteTimeout,
    clearTimeout: clearSiteTimeout,
    console: functionConsole,
  };
  const module = { exports: {} };
  const code = `${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- unlike node:vm, this compiles in the realm of whoever runs the site, also under Jest
  const run = new Function('module', 'exports', 'global', ...Object.keys(injected), code) as (...given: unknown[]) => void;
  run(module, module.exports, globalThis, ...Object.values(injected));
  return module.exports;
}
