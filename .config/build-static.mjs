import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from './vite.config.mjs';

/** Builds static/ into static/dist, the resource that every surface of manifest.yml shows. */
export async function buildStatic() {
  await build(config);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStatic();
