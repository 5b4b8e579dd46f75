import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from './build-functions.mjs';
import { buildStatic } from './build-static.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const specs = `${root}../shared/specs/`;
const descriptions = { JIRA: 'jira.json', JSM: 'jsm.json', JSW: null, CONF: 'confluence-v1.json', CONF_V2: 'confluence-v2.json', BB: null };
const require = createRequire(import.meta.url);
const linter = require('@forge/lint');
const { ConfigFile, FileSystemReader, FileSystemWriter } = createRequire(require.resolve('@forge/lint'))('@forge/cli-shared');

const print = (line) => process.stdout.write(`${line}\n`);
const logger = {
  info: print,
  warn: print,
  error: (error) => print(error?.message ?? error),
  debug: () => undefined,
  trace: () => undefined,
};

await lintManifest();

/** Runs the official linter, offline, over manifest.yml and the scopes that the code under src needs; fails on any problem. */
async function lintManifest() {
  process.chdir(root);
  useLocalDescriptions();
  // The linter looks for the handlers and the surfaces where the manifest says that they are built to.
  await Promise.all([buildFunctions(), buildStatic()]);
  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  const seen = { files: 0, calls: 0 };
  const parseFunction = (path) => parsed(path, seen);
  const statsig = { getDeprecatedRuntimes: () => Promise.resolve([]) };
  const config = { linter: { mode: 'client-side' }, parseFunction };
  const results = await linter.lint(
    files.map((name) => `src/${name}`),
    manifest,
    'development',
    logger,
    statsig,
    config,
  );
  linter.reportLintResults(logger, results);
  const { errors, warnings } = linter.problemCount(results);
  print(`manifest.yml, ${seen.files} of ${files.length} files, ${seen.calls} calls: ${errors} errors, ${warnings} warnings`);
  process.exitCode = errors + warnings === 0 && seen.files === files.length && seen.calls > 0 ? 0 : 1;
}

// The linter downloads Atlassian's descriptions unless each variable names a file; without the shared ones it checks no REST scope.
function useLocalDescriptions() {
  process.env.USE_LOCAL_SWAGGER = '1';
  for (const [product, file] of Object.entries(descriptions)) {
    const path = file && existsSync(specs + file) ? specs + file : `${root}.config/no-operations.json`;
    process.env[`LOCAL_${product}_SWAGGER`] = path;
  }
}

async function parsed(path, seen) {
  seen.files += 1;
  const source = spelledOut(await readFile(path, 'utf8'), path, seen);
  const withoutTypes = { errorOnTypeScriptSyntacticAndSemanticIssues: false, project: undefined };
  return { ast: await linter.tsParser(source, path, withoutTypes), filepath: path };
}

// The linter knows only the SDK's own `requestJira(route, { method })`, so it is shown our `jira(as, method, route)` and `confluence(…)` in that form.
function spelledOut(source, path, seen) {
  return source.replace(
    /\b(jira|confluence)\([^;`]*?, '(GET|POST|PUT|DELETE)', (route`[^`]*`|\w+)/g,
    (_call, product, method, where, at) => {
      seen.calls += 1;
      const request = product === 'jira' ? 'requestJira' : 'requestConfluence';
      return `${request}(${where.startsWith('route`') ? where : literalRoute(where, source.slice(0, at), path)}, { method: '${method}' }`;
    },
  );
}

function literalRoute(name, before, path) {
  const [, literal] = [...before.matchAll(new RegExp(`const ${name} = (route\`[^\`]*\`)`, 'g'))].at(-1) ?? [];
  if (literal === undefined) throw new Error(`${path}: the linter cannot see the route ${name}.`);
  return literal;
}
