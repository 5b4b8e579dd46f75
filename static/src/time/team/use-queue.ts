import { useCallback, useEffect, useState } from 'react';
import type { QueuedTicket } from '../../../../src/time/rules/team/queue-order';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useReturn } from '../../ui/use-return';

interface Queue {
  /** Null until the first answer. */
  readonly tickets: readonly QueuedTicket[] | null;
  readonly trouble: string | null;
}

/** The tickets to be done next, fetched anew whenever the person comes back. */
export function useQueue(): Queue & { readonly refresh: () => void } {
  const [queue, setQueue] = useState<Queue>({ tickets: null, trouble: null });
  const refresh = useCallback(() => {
    call('openQueue', {}).then(
      ({ tickets }) => setQueue({ tickets, trouble: null }),
      (thrown: unknown) => setQueue(({ tickets }) => ({ tickets, trouble: sentenceOf(thrown) })),
    );
  }, []);
  useEffect(refresh, [refresh]);
  useReturn(refresh);
  return { ...queue, refresh };
}
