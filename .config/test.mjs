import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const configs = { fast: ['jest.config.mjs'], journeys: ['jest.journeys.config.mjs', 'jest.seconds.config.mjs'] };

// `npm test` runs all suites; `npm test -- fast <patterns>` those without a browser, `journeys` the others.
const [first, ...rest] = process.argv.slice(2);
const chosen = first !== undefined && Object.hasOwn(configs, first) ? [first] : Object.keys(configs);
const patterns = chosen.length === 1 ? rest : process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'rounds-test-'));
const outcomes = chosen.flatMap((suite) => configs[suite]).map(run);
rmSync(folder, { recursive: true });

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(name) {
  const outputFile = join(folder, `${name}.json`);
  const config = fileURLToPath(new URL(name, import.meta.url));
  const args = [
    jest,
    '--config',
    config,
    '--json',
    '--outputFile',
    outputFile,
    ...(patterns.length > 0 ? ['--passWithNoTests', ...patterns] : []),
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return counted(outputFile, status);
}

// A suite that cannot even load has no tests to count, and a run that dies leaves no report: both are failures.
function counted(outputFile, status) {
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
