import { useState } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import type { Calls } from '../../../../src/calls';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

type DryRun = Calls['dryRun']['value'];

/** What a month's run would do, over all clients. */
export function useDryRun() {
  const [trial, setTrial] = useState<DryRun | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const tryOut = async (period: Month): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      setTrial(await tryAll(period));
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { trial, busy, refusal, tryOut, close: () => setTrial(null) };
}

async function tryAll(period: Month): Promise<DryRun> {
  let all = await call('dryRun', { period });
  while (all.next !== null) {
    const more: DryRun = await call('dryRun', { period, from: all.next });
    const cost = {
      jiraCalls: all.cost.jiraCalls + more.cost.jiraCalls,
      storeCalls: all.cost.storeCalls + more.cost.storeCalls,
      points: all.cost.points + more.cost.points,
    };
    all = { ...more, tickets: [...all.tickets, ...more.tickets], none: [...all.none, ...more.none], cost };
  }
  return all;
}
