import { useCallback, useEffect, useRef } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { mayResolve } from '../../../../src/maintenance/rules/closing';
import { call } from '../../ui/call';

const afterOwn = 1_000;
const afterOthers = 5_000;

/**
 * Has the ticket's property, which the workflow goes by, brought up to date: at once when nothing is unmet any more, else when the marking
 * pauses; also what a closed screen left behind. A failure waits for the hourly schedule, which does the same.
 * Answers how to say that the next change is one's own.
 */
export function useShare(view: ChecklistView | null, onShared: () => void): () => void {
  const own = useRef(false);
  const reported = useRef(onShared);
  reported.current = onShared;
  const version = view === null || view.shared ? null : view.version;
  const wait = view !== null && mayResolve(view.items, view) ? 0 : own.current ? afterOwn : afterOthers;
  useEffect(() => {
    if (version === null) return undefined;
    const timer = setTimeout(() => {
      call('shareProgress', {}).then(
        () => reported.current(),
        () => undefined,
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [version, wait]);
  return useCallback(() => {
    own.current = true;
  }, []);
}
