import type { Instant } from '../../../src/platform/rules/units';
import type { WorkKind } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import type { ClockAct, ClockReport } from './clock-act';
import { aStartingTimer, withTimer } from './clock-changes';
import { clockSentences } from './clock-sentences';

/** Starts the clock on this ticket; `at` is the instant of the click. */
export function startAct(kind: WorkKind, at: Instant, report: ClockReport): ClockAct {
  return {
    ahead: (view) => withTimer(view, aStartingTimer(view, kind, at)),
    run: async () => {
      const { outcome, timer } = await call('startTimer', { kind });
      report.done(
        outcome === 'started'
          ? { tone: 'done', sentence: clockSentences.started(timer) }
          : { tone: 'hint', sentence: clockSentences.alreadyRunning(timer) },
      );
      return (view) => withTimer(view, timer);
    },
    takenBack: report.takenBack,
  };
}
