import { useCallback, useEffect, useState } from 'react';
import type { ReplayView } from '../../../../src/billing/replay/open-replay';
import type { Policy } from '../../../../src/billing/rules/policy';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

const betweenLooks = 1_000;
const quarter = 3;

/** Replays the last quarter by a policy, and looks every second how far it is. */
export function useReplay(policy: Policy) {
  const [view, setView] = useState<ReplayView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [id, setId] = useState(() => crypto.randomUUID());
  const asked = JSON.stringify(policy);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: ReplayView): void => {
      if (gone) return;
      setView(next);
      if (next.done < next.of) timer = setTimeout(() => void call('openReplay', { id }).then(show, fail), betweenLooks);
    };
    const fail = (thrown: unknown): void => {
      if (!gone) setTrouble(sentenceOf(thrown));
    };
    call('startReplay', { id, policy: JSON.parse(asked) as Policy, months: quarter }).then(show, fail);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, asked]);
  const again = useCallback(() => {
    setTrouble(null);
    setId(crypto.randomUUID());
  }, []);
  return { view, trouble, again };
}
