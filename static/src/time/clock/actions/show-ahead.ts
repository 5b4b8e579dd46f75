import type { ClockView } from '../../../../../src/time/rules/clock-view';
import { removeEntry } from '../../../../../src/time/rules/edit-entry';
import { finishTimer } from '../../../../../src/time/rules/finish-timer';
import { reasonFor } from '../../../../../src/time/rules/on-site-reason';
import { park, without } from '../../../../../src/time/rules/park';
import type { Ticket, Timer, WorkKind } from '../../../../../src/time/rules/timer';
import { withEntry, withoutEntry, withTimer } from '../clock-changes';
import { resumedAs } from './resumed-as';
import type { ActionOf, ClockAction } from './clock-action';
import { showCorrection } from './show-correction';

/** The view as it will be once the action was answered. One that already shows it, or that a race has overtaken, stays as it is. */
export function showAhead(view: ClockView, action: ClockAction): ClockView {
  switch (action.name) {
    case 'startTimer':
      return view.timer === null ? started(view, aTimer(view, action, action.input.kind)) : view;
    case 'switchTimer':
    case 'interruptTimer':
    case 'goBack':
      return handedOver(view, action);
    case 'stopTimer':
    case 'discardTimer':
      return ended(view, action);
    case 'undoStop':
      return view.timer === null ? withTimer(withoutEntry(view, action.entry.id), resumedAs(action.input.id, action.entry)) : view;
    case 'deleteEntry':
      return withoutEntry(view, action.entry.id);
    case 'restoreEntry':
      return withEntry(view, action.entry);
    case 'noteWithoutTime':
      return withEntry(view, finishTimer(aTimer(view, action, action.input.kind), action.at, action.at, action.input));
    default:
      return showCorrection(view, action);
  }
}

type HandOver = ActionOf<'switchTimer' | 'interruptTimer' | 'goBack'>;

function handedOver(view: ClockView, action: HandOver): ClockView {
  const { left, at } = action;
  if (view.timer !== null && view.timer.id !== left?.id) return view;
  const next =
    action.name === 'goBack' ? aTimer(view, action, action.parked.kind, action.parked.ticket) : aTimer(view, action, action.input.kind);
  if (view.timer === null || left === null) return started(view, next);
  const parked = action.name === 'interruptTimer' ? park(view.parked, left, at) : view.parked;
  const interrupting = action.name === 'interruptTimer' ? { interrupting: left.ticket } : {};
  return started({ ...withEntry(view, finishTimer(left, at, at)), parked }, { ...next, ...interrupting });
}

function ended(view: ClockView, { name, input, left, at }: ActionOf<'stopTimer' | 'discardTimer'>): ClockView {
  if (view.timer?.id !== left.id) return view;
  const entry = finishTimer(left, at, at, input);
  return withTimer(withEntry(view, name === 'stopTimer' ? entry : removeEntry(entry, 'discarded', at)), null);
}

const started = (view: ClockView, timer: Timer): ClockView => ({ ...view, timer, parked: without(view.parked, timer.ticket.id) });

type Making = ActionOf<'startTimer' | 'noteWithoutTime' | HandOver['name']>;

function aTimer(view: ClockView, action: Making, kind: WorkKind, ticket: Ticket = { ...action.on, summary: '' }): Timer {
  const { input, at } = action;
  const reason = action.name === 'goBack' ? action.parked.reason : 'reason' in input ? input.reason : undefined;
  return { id: input.id, technician: view.me, ticket, kind, startedAt: at, note: '', internalNote: '', ...reasonFor(kind, reason) };
}
