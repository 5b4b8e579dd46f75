import type { Instant } from '../../../src/platform/rules/units';
import type { Timer } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import type { ClockAct, ClockReport } from './clock-act';
import { startingId, withEntry, withTimer, withTimerStopped } from './clock-changes';
import { clockSentences } from './clock-sentences';
import { noteDraft } from './note-draft';

/** Stops a timer and saves its entry; `at` is the instant of the click. The draft of the note is let go only when the server has it. */
export function stopAct(timer: Timer, note: string, at: Instant, report: ClockReport): ClockAct {
  return {
    ahead: (view) => withTimerStopped(view, at, note),
    run: async (confirmed) => {
      const id = timer.id === startingId ? confirmed.timer?.id : timer.id;
      if (id === undefined) return (view) => view;
      const { entry } = await call('stopTimer', { timer: id, note });
      noteDraft.drop(id);
      report.done({ tone: 'done', sentence: clockSentences.saved(entry) });
      return (view) => withEntry(view.timer?.id === id ? withTimer(view, null) : view, entry);
    },
    takenBack: report.takenBack,
  };
}
