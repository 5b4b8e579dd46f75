import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** Calls back whenever the person comes back to this screen: focus, the tab shown again, the network back. */
export function useReturn(onReturn: () => void): void {
  const latest = useLatest(onReturn);
  useEffect(() => {
    const back = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    window.addEventListener('focus', back);
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('focus', back);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [latest]);
}
