import type { FormerRun, Run } from '../run';

const mostFormer = 10;

/** The run as it goes into the ledger over what stood there: with its history, and with who had asked for the attempt that it ends. */
export function nextRun(before: Run | undefined, run: Run): Run {
  if (!before) return run;
  const { former = [] } = before;
  const kept = before.state === 'creating' || isSame(before, run) ? former : [briefly(before), ...former].slice(0, mostFormer);
  const by = run.by ?? (before.state === 'creating' ? before.by : undefined);
  return { ...run, ...(by === undefined ? {} : { by }), ...(kept.length > 0 ? { former: kept } : {}) };
}

/** The same again is no news. */
const isSame = (before: Run, run: Run): boolean => before.state === run.state && whyOf(before) === whyOf(run) && before.by === run.by;

const whyOf = (run: Run): string | undefined => ('why' in run ? run.why : undefined);

function briefly(run: Exclude<Run, { state: 'creating' }>): FormerRun {
  const why = whyOf(run);
  return { state: run.state, at: run.at, ...(why === undefined ? {} : { why }), ...(run.by === undefined ? {} : { by: run.by }) };
}
