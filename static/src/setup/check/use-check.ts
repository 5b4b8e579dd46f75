import { useCallback, useState } from 'react';
import type { SelfCheck } from '../../../../src/setup/check/open-check';
import type { CheckId } from '../../../../src/setup/rules/check/finding';
import type { Instant } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useAsked } from '../../ui/use-asked';
import { useReturn } from '../../ui/use-return';

/** This computer's own time, which is what is compared. */
const look = (): Promise<SelfCheck> => call('openCheck', { browserAt: new Date().toISOString() as Instant });

/** What the self-check finds, looked at again whenever somebody comes back to the page. */
export function useCheck() {
  const { value, trouble, busy, act } = useAsked<SelfCheck>(look);
  const [refused, setRefused] = useState<{ readonly check: CheckId; readonly sentence: string } | null>(null);
  const again = useCallback(() => act(look), [act]);
  useReturn(again);
  const openTicket = (check: CheckId): void => {
    setRefused(null);
    act(async () => {
      await call('openCheckTicket', { check }).catch((thrown: unknown) => setRefused({ check, sentence: sentenceOf(thrown) }));
      return look();
    });
  };
  return { shown: value, trouble, busy, refused, again, openTicket };
}
