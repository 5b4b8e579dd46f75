import { useCallback, useRef, useState } from 'react';
import type { ClockView } from '../../../../src/time/rules/clock-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

export interface Confirmed {
  /** What the server said last; null until the first answer. */
  readonly confirmed: ClockView | null;
  /** Why it could not be fetched when it was last tried. */
  readonly trouble: string | null;
  /** Takes in something known for certain besides. */
  readonly learn: (change: (view: ClockView) => ClockView) => void;
  readonly refresh: () => void;
}

/** The clock as the server confirmed it. An answer that something learnt meanwhile has overtaken is fetched once more. */
export function useClockView(): Confirmed {
  const [confirmed, setConfirmed] = useState<ClockView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const epoch = useRef(0);

  const learn = useCallback((change: (view: ClockView) => ClockView) => {
    epoch.current += 1;
    setConfirmed((view) => (view === null ? null : change(view)));
  }, []);

  const refresh = useCallback(() => {
    const fetchView = async (): Promise<void> => {
      let overtaken = true;
      while (overtaken) {
        const before = epoch.current;
        const fetched = await call('openClock', {});
        overtaken = epoch.current !== before;
        if (!overtaken) setConfirmed(fetched);
      }
    };
    fetchView().then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  return { confirmed, trouble, learn, refresh };
}
