import { useCallback, useEffect, useState } from 'react';
import type { Monitoring } from '../../../../src/maintenance/signals/open-monitoring';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useReturn } from '../../ui/use-return';

export interface MonitoringDesk {
  /** Null until the first answer. */
  readonly page: Monitoring | null;
  readonly trouble: string | null;
  readonly refresh: () => void;
  /** Fetches the clients of the next sheet. */
  readonly more: () => void;
}

/** What monitoring reports: the first clients, and as many more as were asked for. */
export function useMonitoring(): MonitoringDesk {
  const [page, setPage] = useState<Monitoring | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const show = useCallback((asked: Promise<Monitoring>, known: Monitoring['clients']) => {
    asked.then(
      (answer) => {
        setPage({ ...answer, clients: [...known, ...answer.clients] });
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  const refresh = useCallback(() => show(call('openMonitoring', {}), []), [show]);
  useEffect(refresh, [refresh]);
  useReturn(refresh);
  const more = useCallback(() => {
    if (page !== null && page.next !== null) show(call('openMonitoring', { sheet: page.next }), page.clients);
  }, [page, show]);
  return { page, trouble, refresh, more };
}
