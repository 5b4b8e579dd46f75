import type { ClockView, Entry, Timer, WorkKind } from '../../../src/time/rules/timer';
import type { Instant } from '../../../src/platform/rules/units';
import { finishTimer } from '../../../src/time/rules/finish-timer';

/** The id of a timer whose start is not answered yet. */
export const startingId = 'starting';

export function aStartingTimer(view: ClockView, kind: WorkKind, startedAt: Instant): Timer {
  return { id: startingId, technician: view.me, ticket: { ...view.ticket, summary: '' }, kind, startedAt, note: '' };
}

export const withTimer = (view: ClockView, timer: Timer | null): ClockView => ({ ...view, timer });

export const withNote = (view: ClockView, timer: string, note: string): ClockView =>
  view.timer?.id === timer ? withTimer(view, { ...view.timer, note }) : view;

/** The view with an entry added, or put in the place of the one that was shown ahead. */
export function withEntry(view: ClockView, entry: Entry): ClockView {
  return {
    ...view,
    mine: placed(view.mine, entry),
    onTicket: entry.ticket.id === view.ticket.id ? placed(view.onTicket, entry) : view.onTicket,
  };
}

/** The view as it will be once the running timer has stopped. */
export function withTimerStopped(view: ClockView, at: Instant, note: string): ClockView {
  return view.timer === null ? view : withTimer(withEntry(view, finishTimer(view.timer, at, note)), null);
}

const placed = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  [...entries.filter((other) => other.id !== entry.id), entry].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
