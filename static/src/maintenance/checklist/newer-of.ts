import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import type { LastSignals } from '../../../../src/maintenance/rules/signals/watch';

/**
 * Of two views the one that knows more; answers and nudges may overtake each other. What is the same in both stays the same object, so that
 * only rows that changed are drawn again; the lines of a ticket never change.
 */
export function newerOf(known: ChecklistView, heard: ChecklistView): ChecklistView {
  if (known.version > heard.version) return known;
  return { ...heard, items: known.items, ...sameParts(known, heard) };
}

function sameParts(known: ChecklistView, heard: ChecklistView): Partial<ChecklistView> {
  return {
    marks: alike(known.marks, heard.marks),
    signals: alike(known.signals ?? {}, { ...known.signals, ...later(known.signals, heard.signals) }),
    ...(heard.followUps === undefined ? {} : { followUps: alike(known.followUps ?? {}, heard.followUps) }),
    ...(heard.files === undefined ? {} : { files: alike(known.files ?? {}, heard.files) }),
  };
}

/** The answer to a mark tells the signals as they were when the ticket was last told, which may be longer ago than what is on show. */
function later(known: LastSignals = {}, heard: LastSignals = {}): LastSignals {
  return Object.fromEntries(Object.entries(heard).filter(([item, signal]) => signal.at > (known[item]?.at ?? '')));
}

function alike<T>(known: Readonly<Record<string, T>>, heard: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(heard).map(([key, value]) => {
      const before = known[key];
      return [key, before !== undefined && JSON.stringify(before) === JSON.stringify(value) ? before : value];
    }),
  );
}
