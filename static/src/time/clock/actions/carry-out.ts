import type { ClockView } from '../../../../../src/time/rules/clock-view';
import type { Timer } from '../../../../../src/time/rules/timer';
import { call } from '../../../ui/call';
import { withEntry, withTimer } from '../clock-changes';
import { clockSentences as say } from '../clock-sentences';
import { noteDraft } from '../note-draft';
import { carryOutCorrection } from './carry-out-correction';
import type { CarriedOut } from './carried-out';
import type { ActionOf, ClockAction } from './clock-action';
import { showAhead } from './show-ahead';

/**
 * Asks the server for what was clicked. A draft of a note is let go only when the server has it.
 * @throws Refused
 */
export async function carryOut(action: ClockAction): Promise<CarriedOut> {
  const ahead = (view: ClockView): ClockView => showAhead(view, action);
  switch (action.name) {
    case 'startTimer': {
      const { outcome, timer } = await call(action.name, { ...action.input, ticket: action.on.id });
      return outcome === 'started' ? nowRuns(action, timer) : runsAlready(timer);
    }
    case 'switchTimer':
    case 'interruptTimer':
    case 'goBack':
      return handOver(action);
    case 'stopTimer': {
      const { entry } = await call(action.name, action.input);
      noteDraft.drop(entry.id);
      return {
        change: (view) => withEntry(ahead(view), entry),
        news: { tone: 'done', sentence: say.saved(entry), undo: { name: 'undoStop', entry } },
      };
    }
    case 'discardTimer': {
      const { entry } = await call(action.name, action.input);
      noteDraft.drop(entry.id);
      return { change: ahead, news: { tone: 'done', sentence: say.discarded(entry), undo: { name: 'undoStop', entry } } };
    }
    case 'undoStop': {
      const { timer } = await call(action.name, action.input);
      return { change: (view) => withTimer(ahead(view), timer), news: { tone: 'done', sentence: say.runsAgain(action.entry) } };
    }
    case 'deleteEntry':
      await call(action.name, action.input);
      return {
        change: ahead,
        news: { tone: 'done', sentence: say.deleted(action.entry), undo: { name: 'restoreEntry', entry: action.entry } },
      };
    case 'restoreEntry':
      await call(action.name, action.input);
      return { change: ahead, news: { tone: 'done', sentence: say.broughtBack(action.entry) } };
    case 'noteWithoutTime': {
      const { entry } = await call(action.name, { ...action.input, ticket: action.on.id });
      return { change: (view) => withEntry(view, entry), news: { tone: 'done', sentence: say.noted(entry) } };
    }
    default:
      return carryOutCorrection(action);
  }
}

/** Notes typed for the timer that is left are saved first, since the hand-over itself carries none. */
async function handOver(action: ActionOf<'switchTimer' | 'interruptTimer' | 'goBack'>): Promise<CarriedOut> {
  const { left } = action;
  if (left !== null && noteDraft.read(left.id) !== null) {
    await call('keepNote', { timer: left.id, note: left.note, internalNote: left.internalNote });
  }
  const answer =
    action.name === 'goBack' ? await call(action.name, action.input) : await call(action.name, { ...action.input, ticket: action.on.id });
  if (answer.outcome === 'alreadyRunning') return runsAlready(answer.timer);
  if (answer.outcome === 'started') return nowRuns(action, answer.timer);
  const { entry, timer } = answer;
  noteDraft.drop(entry.id);
  return {
    change: (view) => withTimer(withEntry(showAhead(view, action), entry), timer),
    news: { tone: 'done', sentence: `${say.saved(entry)} ${say.started(timer)}` },
  };
}

const nowRuns = (action: ClockAction, timer: Timer): CarriedOut => ({
  change: (view) => withTimer(showAhead(view, action), timer),
  news: { tone: 'done', sentence: say.started(timer) },
});

const runsAlready = (timer: Timer): CarriedOut => ({
  change: (view) => withTimer(view, timer),
  news: { tone: 'hint', sentence: say.alreadyRunning(timer) },
});
