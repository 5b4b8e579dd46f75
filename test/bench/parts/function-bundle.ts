import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { atMost, informs, type Row } from '../row';

const bundle = 'dist/functions/index.cjs';
const part = 'Function bundle';
const loads = 9;

/** Size of what Forge deploys, and how long a fresh process takes to load it beside one that loads an empty module. */
export function functionBundle(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-bench-'));
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const [ours, nothing] = [median(times(resolve(bundle))), median(times(empty))];
  rmSync(folder, { recursive: true });
  return [
    atMost(part, 'size, minified', statSync(bundle).size / 1_000_000, 1, 'MB'),
    informs(
      part,
      `load, median of ${loads} fresh processes`,
      `${ours.toFixed(0)} ms, ${(ours / Math.max(nothing, 0.1)).toFixed(0)} × an empty module`,
    ),
  ];
}

// The two globals stand for Forge's runtime, which @forge/kvs looks at while it loads.
const measure = `
  globalThis.__forge_runtime__ = { proxy: {}, tracing: {}, appContext: {}, container: {} };
  globalThis.__forge_fetch__ = () => Promise.reject(new Error('not now'));
  const began = performance.now();
  require(process.argv[1]);
  process.stdout.write(String(performance.now() - began));
`;

function times(module: string): readonly number[] {
  return Array.from({ length: loads }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', measure, module], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The bundle does not load: ${stderr}`);
    return Number(stdout);
  });
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
