import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

// esbuild gives Node's meaning to a default import from a `"type": "module"` package: the whole exports object of the @forge
// packages. Forge's own bundler and TypeScript mean their `default`; a module between that has no package.json means it too.
const forgeDefaultExports = {
  name: 'forge-default-exports',
  setup(bundler) {
    bundler.onResolve({ filter: /^@forge\// }, ({ path, importer }) =>
      importer.startsWith(`${root}src/`) ? { path, namespace: 'forge' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'forge' }, ({ path }) => ({
      contents: `export * from '${path}'; export { default } from '${path}';`,
      resolveDir: root,
    }));
  },
};

/** Bundles src/index.ts into dist/functions/index.cjs, which Forge deploys and the local site runs; answers esbuild's metafile. */
export async function buildFunctions() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/functions/index.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [forgeDefaultExports],
  });
  await mkdir(`${root}dist/functions`, { recursive: true });
  for (const file of result.outputFiles) await replaceFile(file.path, file.contents);
  return result.metafile;
}

// A test run may read the bundle while another builds it: a rename never shows half a file.
async function replaceFile(path, contents) {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, contents);
  await rename(fresh, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFunctions();
