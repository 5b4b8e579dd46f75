import type { Instant } from '../../../src/platform/rules/units';
import type { Timer, WorkKind } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import type { ClockAct, ClockReport } from './clock-act';
import { aStartingTimer, startingId, withEntry, withTimer, withTimerStopped } from './clock-changes';
import { clockSentences } from './clock-sentences';
import { noteDraft } from './note-draft';

/** Stops what runs, here or on another ticket, saves it and starts here, in one step of the server; `at` is the instant of the click. */
export function switchAct(kind: WorkKind, at: Instant, report: ClockReport): ClockAct {
  return {
    ahead: (view) => withTimer(withTimerStopped(view, at, typedNote(view.timer)), aStartingTimer(view, kind, at)),
    run: async ({ timer: former }) => {
      if (former !== null) await noteDraft.hand(former);
      const answer = await call('switchTimer', { from: former?.id ?? startingId, kind });
      const { timer } = answer;
      if (answer.outcome === 'alreadyRunning') {
        report.done({ tone: 'hint', sentence: clockSentences.alreadyRunning(timer) });
      } else if (answer.outcome === 'started') {
        report.done({ tone: 'done', sentence: clockSentences.started(timer) });
      } else {
        const { entry } = answer;
        noteDraft.drop(entry.id);
        report.done({ tone: 'done', sentence: `${clockSentences.saved(entry)} ${clockSentences.started(timer)}` });
        return (view) => withTimer(withEntry(view, entry), timer);
      }
      return (view) => withTimer(view, timer);
    },
    takenBack: report.takenBack,
  };
}

const typedNote = (timer: Timer | null): string => (timer === null ? '' : (noteDraft.read(timer.id) ?? timer.note));
