import { now } from '../../platform/clock';
import type { Instant } from '../../platform/rules/units';
import type { ChecklistState, ChecklistView } from '../rules/checklist';
import { progressOf } from '../rules/progress';
import type { KeptSignal } from '../rules/signals/signal';
import { lastSignals } from '../rules/signals/watch';
import { watchedMarks } from '../rules/signals/watched-marks';
import type { Item } from '../rules/template';
import type { LaidOut } from './checklist-store';

/** The checklist as a screen shows it. */
export function checklistView({ row: { value, version }, items, helpDesk }: LaidOut): ChecklistView {
  const { ticket: _ticket, markedAt: _markedAt, ...state } = value;
  const progress = progressOf(items, asWatched(items, value, now()).marks);
  return { ...state, items, progress, helpDeskAccount: helpDesk?.value.accountId ?? null, version };
}

/** The state with the marks as they count at that instant, while monitoring watches; those of a finished checklist as of its end. */
export function asWatched<State extends ChecklistState>(items: readonly Item[], state: State, at: Instant): State {
  const { marks, signals = {}, finishedAt = at } = state;
  return { ...state, marks: watchedMarks(items, marks, signals, finishedAt) };
}

/** The checklist with the signals as they are at that instant; a finished one keeps what it had. */
export function withSignals(laidOut: LaidOut, kept: readonly KeptSignal[], at: Instant = now()): LaidOut {
  const { row, items } = laidOut;
  if (row.value.finishedAt) return laidOut;
  const automatic = new Set(items.filter(({ tier }) => tier === 'automatic').map(({ id }) => id));
  const signals = lastSignals(
    kept.filter(({ item }) => automatic.has(item)),
    at,
  );
  return { ...laidOut, row: { ...row, value: { ...row.value, signals } } };
}
