import type { ClockView } from '../../../../src/time/rules/clock-view';
import type { Entry } from '../../../../src/time/rules/entry';
import type { Notes, Timer } from '../../../../src/time/rules/timer';

export const withTimer = (view: ClockView, timer: Timer | null): ClockView => ({ ...view, timer });

export const withNotes = (view: ClockView, timer: string, { note, internalNote }: Notes): ClockView =>
  view.timer?.id === timer ? withTimer(view, { ...view.timer, note, internalNote }) : view;

/** The view with an entry added, or put in the place of what was known of it before; one that was thrown away is not shown. */
export function withEntry(view: ClockView, entry: Entry): ClockView {
  const { mine, onTicket } = withoutEntry(view, entry.id);
  if (entry.removed) return { ...view, mine, onTicket };
  return { ...view, mine: placed(mine, entry), onTicket: entry.ticket.id === view.ticket.id ? placed(onTicket, entry) : onTicket };
}

export function withoutEntry(view: ClockView, id: string): ClockView {
  const others = (entries: readonly Entry[]): readonly Entry[] => entries.filter((entry) => entry.id !== id);
  return { ...view, mine: others(view.mine), onTicket: others(view.onTicket) };
}

const placed = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  [...entries, entry].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
