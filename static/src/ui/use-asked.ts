import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from './sentence-of';

export interface Asked<T> {
  readonly value: T | null;
  readonly trouble: string | null;
  readonly busy: boolean;
  /** Does something whose answer replaces the value; what was there stays if it fails. */
  readonly act: (ask: () => Promise<T>) => void;
  /** Asks the same again. */
  readonly again: () => void;
}

/** What one call answers, asked for when the part is shown and whenever `first` is another; an answer that was overtaken is let go. */
export function useAsked<T>(first: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const act = useCallback((ask: () => Promise<T>): void => {
    latest.current += 1;
    const round = latest.current;
    const unlessOvertaken = (then: () => void): void => {
      if (round === latest.current) then();
    };
    setBusy(true);
    ask()
      .then((answer) =>
        unlessOvertaken(() => {
          setValue(answer);
          setTrouble(null);
        }),
      )
      .catch((error: unknown) => unlessOvertaken(() => setTrouble(sentenceOf(error))))
      .finally(() => unlessOvertaken(() => setBusy(false)));
  }, []);
  useEffect(() => {
    act(first);
  }, [act, first]);
  const again = useCallback(() => act(first), [act, first]);
  return { value, trouble, busy, act, again };
}
