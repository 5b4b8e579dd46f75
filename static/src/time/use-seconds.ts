import { useEffect, useState } from 'react';
import { serverNow } from '../ui/server-clock';

/** The server's time in milliseconds since 1970, drawn anew each second while it is `needed`. */
export function useSeconds(needed: boolean): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!needed) return;
    const beat = setInterval(() => redraw((count) => count + 1), 1_000);
    return () => {
      clearInterval(beat);
    };
  }, [needed]);
  return serverNow();
}
