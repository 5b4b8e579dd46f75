import { useMemo } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { progressOf } from '../../../../src/maintenance/rules/progress';
import { watchedMarks } from '../../../../src/maintenance/rules/signals/watched-marks';
import { useBackoff } from '../../ui/use-backoff';
import { useNow } from '../../ui/use-now';

const everyMinute = [60];

/** The checklist with what monitoring marks as of now, asked for again each minute while it is looked at; a finished one stays as it was. */
export function useWatchedView(view: ChecklistView, refresh: () => void): ChecklistView {
  const now = useNow(20_000);
  const at = view.finishedAt ?? now;
  const watching = view.finishedAt === undefined && view.items.some(({ tier }) => tier === 'automatic');
  useBackoff(watching ? view.head.run : '', refresh, everyMinute);
  return useMemo(() => {
    const marks = watchedMarks(view.items, view.marks, view.signals ?? {}, at);
    return { ...view, marks, progress: progressOf(view.items, marks) };
  }, [view, at]);
}
