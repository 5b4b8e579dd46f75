import { useEffect, useState } from 'react';
import { serverInstant } from '../../ui/server-instant';
import { useSurface } from '../../ui/surface';

const beat = 15_000;

/** What the clock on the wall says in a zone now, as `Fri 9:05 AM`. */
export function useWallTime(timeZone: string | null): string {
  const { locale } = useSurface();
  const [now, setNow] = useState(serverInstant);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverInstant()), beat);
    return () => clearInterval(timer);
  }, []);
  return new Date(now).toLocaleString(locale, {
    ...(timeZone === null ? {} : { timeZone }),
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}
