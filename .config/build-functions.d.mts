import type { Metafile } from 'esbuild';

/** Bundles src/index.ts into dist/functions/index.cjs, which Forge deploys and the local site runs; answers esbuild's metafile. */
export function buildFunctions(): Promise<Metafile>;
