import { useCallback, useEffect, useState } from 'react';
import type { GatesOpened } from '../../../../src/time/gates/gates';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { serverInstant } from '../../ui/server-instant';
import { useSurface } from '../../ui/surface';
import { useOptimistic } from '../../ui/use-optimistic';
import { useReturn } from '../../ui/use-return';

/** The gates of the firm; what is set shows at once. */
export function useGates() {
  const { accountId } = useSurface();
  const { shown, act, refresh } = useOptimistic<GatesOpened>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const fetch = useCallback(
    () =>
      refresh(async () => {
        try {
          const opened = await call('openGates', {});
          setTrouble(null);
          return opened;
        } catch (thrown) {
          setTrouble(sentenceOf(thrown));
          return null;
        }
      }),
    [refresh],
  );
  useEffect(() => void fetch(), [fetch]);
  useReturn(() => void fetch()); // whoever comes back from Jira's workflow editor sees what they did there

  const setNoTimeOnDone = (noTimeOnDone: boolean): void => {
    setRefused(null);
    const gates = { noTimeOnDone };
    const set = { ...gates, at: serverInstant(), by: accountId };
    act({
      ahead: (view) => ({ ...view, gates, sets: [set, ...view.sets] }),
      run: async ({ version }) => {
        const answer = await call('setGates', { version, gates });
        return (view) => ({ ...view, ...answer });
      },
      takenBack: (sentence) => {
        setRefused(sentence);
        void fetch();
      },
    });
  };
  return { shown, trouble, refused, fetch, setNoTimeOnDone, forget: () => setRefused(null) };
}
