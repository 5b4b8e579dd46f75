import { useEffect } from 'react';
import { useLatest } from './use-latest';

const usual = [1, 2, 5, 15, 30, 60];

/**
 * Calls again and again, ever more seldom, as long as `about` names what is waited for; empty waits for nothing. A hidden tab asks nothing.
 * `seconds` are the pauses, the same array each time; after them it is a minute.
 */
export function useBackoff(about: string, again: () => void, seconds: readonly number[] = usual): void {
  const latest = useLatest(again);
  useEffect(() => {
    if (about === '') return;
    let attempt = 0;
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      timer = setTimeout(
        () => {
          if (document.visibilityState === 'visible') latest.current();
          attempt += 1;
          next();
        },
        (seconds[attempt] ?? 60) * 1_000,
      );
    };
    next();
    return () => {
      clearTimeout(timer);
    };
  }, [about, latest, seconds]);
}
