import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
const node = (script) => [process.execPath, `.config/${script}`];

const checks = {
  lint: [bin('eslint'), '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'],
  'types of src and test': [bin('tsc'), '-p', 'tsconfig.json', '--noEmit'],
  'types of static': [bin('tsc'), '-p', 'static/tsconfig.json', '--noEmit'],
  'types of the site in the browser': [bin('tsc'), '-p', 'test/site/pages/browser/tsconfig.json', '--noEmit'],
  'manifest and scopes': node('lint-manifest.mjs'),
  'import rules': [bin('depcruise'), '--config', '.config/dependency-cruiser.mjs', 'src', 'static/src', 'test'],
  'unused code': [bin('knip'), '--config', '.config/knip.json', '--no-progress'],
  format: [bin('prettier'), '--config', '.config/prettier.json', '--ignore-path', '.config/prettierignore', '--check', '.'],
  'lock file': node('check-lock.mjs'),
};

// `npm run check -- lint format` runs only those whose names contain one of the words.
const words = process.argv.slice(2);
const chosen = Object.entries(checks).filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
const queue = [...chosen];
let failed = 0;

await Promise.all([worker(), worker()]);
process.stdout.write(`${chosen.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) await report(...next);
}

async function report(name, [command, ...args]) {
  const began = performance.now();
  const { code, output } = await run(command, args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : `${output}\n`}`);
  if (code !== 0) failed += 1;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}
