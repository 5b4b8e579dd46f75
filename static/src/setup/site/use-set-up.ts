import { useCallback, useEffect, useState } from 'react';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useReturn } from '../../ui/use-return';
import { lookAgainMs, useApplying } from './use-applying';

/** The plan of the site and what can be done with it; every answer brings the plan as it is by then. */
export function useSetUp() {
  const [view, setView] = useState<SetUpView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** Answers whether it was done; what was refused is said above the plan. */
  const ask = useCallback(async (asked: () => Promise<SetUpView>): Promise<boolean> => {
    setBusy(true);
    try {
      setView(await asked());
      setTrouble(null);
      return true;
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  /** Looks without holding anything up: coming back is itself a click, which must not find its button disabled. */
  const look = useCallback(
    () =>
      call('openSetUp', {}).then(
        (opened) => {
          setView(opened);
          setTrouble(null);
        },
        (thrown: unknown) => setTrouble(sentenceOf(thrown)),
      ),
    [],
  );
  useEffect(() => void look(), [look]);
  const isWaiting = view?.made.some(({ state }) => state === 'removing') === true;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => void look(), lookAgainMs);
    return () => clearInterval(timer);
  }, [isWaiting, look]);
  const applying = useApplying(view, setView);
  const { isApplying } = applying;
  useReturn(() => {
    if (!isApplying) void look(); // whoever comes back from Jira's settings sees what they did there
  });
  return { view, trouble, busy: busy || isApplying, ask, look, applying };
}

export type SetUpActs = ReturnType<typeof useSetUp>;
