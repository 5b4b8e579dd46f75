import { useEffect, useState } from 'react';
import type { Instant } from '../../../src/platform/rules/units';
import { serverInstant } from './server-instant';

/** The server's time, drawn anew every few seconds; 20,000 ms are often enough where only minutes are told. */
export function useNow(every = 5_000): Instant {
  const [now, setNow] = useState(serverInstant);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverInstant()), every);
    return () => {
      clearInterval(timer);
    };
  }, [every]);
  return now;
}
