import { join } from 'node:path';
import { build } from 'esbuild';

export type BrowserScript = 'bridge' | 'color-mode' | 'host';

const built = new Map<BrowserScript, Promise<string>>();

/** A script of this folder's `browser/`, bundled when it is first asked for. */
export function browserScript(name: BrowserScript): Promise<string> {
  const ready = built.get(name) ?? bundle(name);
  built.set(name, ready);
  return ready;
}

async function bundle(name: BrowserScript): Promise<string> {
  const entry = join(process.cwd(), 'test/site/pages/browser', `${name}.ts`);
  const format = name === 'host' ? 'esm' : 'iife';
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, format, target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}
