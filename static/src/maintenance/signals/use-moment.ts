import { useEffect, useState } from 'react';
import type { Instant } from '../../../../src/platform/rules/units';
import { serverInstant } from '../../ui/server-instant';

const beat = 20_000;

/** The server's time, drawn anew often enough for minutes. */
export function useMoment(): Instant {
  const [now, setNow] = useState(serverInstant);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverInstant()), beat);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
