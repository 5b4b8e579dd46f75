import { buildFunctions } from '../../.config/build-functions.mjs';
import { billingBudgets } from './parts/billing-budgets';
import { binderBudgets } from './parts/binder-budgets';
import { callBudgets } from './parts/call-budgets';
import { checklistBudgets } from './parts/checklist';
import { equipmentBudgets } from './parts/equipment-budgets';
import { exportAndImport } from './parts/export-and-import';
import { functionBundle } from './parts/function-bundle';
import { monthsGrid } from './parts/months-grid';
import { monthRun } from './parts/month-run';
import { packMemory } from './parts/pack-memory';
import { resolving } from './parts/resolving';
import { campaignBoard } from './parts/campaign-board';
import { roadmapBudgets } from './parts/roadmap-budgets';
import { setUpBudgets } from './parts/set-up-budgets';
import { signalLoad } from './parts/signals';
import { surfaceSizes } from './parts/surface-sizes';
import { teamBudgets } from './parts/team-budgets';
import { templateBudgets } from './parts/template-budgets';
import { printTable } from './print-table';

// What the app logs is not the question here.
console.log = () => undefined;

await buildFunctions();
const rows = [
  ...(await monthRun(1_000)),
  ...(await monthRun(10_000)),
  ...(await monthsGrid(500)),
  ...(await signalLoad()),
  ...(await resolving()),
  ...(await callBudgets()),
  ...(await checklistBudgets()),
  ...(await teamBudgets()),
  ...(await templateBudgets()),
  ...(await billingBudgets()),
  ...(await roadmapBudgets()),
  ...(await binderBudgets()),
  ...(await campaignBoard(500)),
  ...(await equipmentBudgets()),
  ...(await setUpBudgets()),
  ...(await packMemory()),
  ...(await exportAndImport()),
  ...(await surfaceSizes()),
  ...functionBundle(),
];
printTable(rows);

const passed = rows.filter(({ holds }) => holds === true).length;
const failed = rows.filter(({ holds }) => holds === false).length;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
