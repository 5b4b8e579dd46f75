import { useCallback, useEffect, useState } from 'react';
import { sentenceOf } from '../../ui/sentence-of';

export interface Asked<T> {
  readonly value: T | null;
  readonly trouble: string | null;
  readonly busy: boolean;
  /** Does something whose answer replaces the value; what was there stays if it fails. */
  readonly act: (ask: () => Promise<T>) => void;
}

/** What one call answers, asked for once when the part is shown; `first` must keep its identity. */
export function useAsked<T>(first: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = useCallback((ask: () => Promise<T>): void => {
    setBusy(true);
    ask()
      .then((answer) => {
        setValue(answer);
        setTrouble(null);
      })
      .catch((error: unknown) => {
        setTrouble(sentenceOf(error));
      })
      .finally(() => {
        setBusy(false);
      });
  }, []);
  useEffect(() => {
    act(first);
  }, [act, first]);
  return { value, trouble, busy, act };
}
