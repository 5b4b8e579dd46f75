import { useCallback, useEffect, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { call } from '../../ui/call';

type Missing = Calls['openMissing']['value']['missing'];

/** What is missing in other years than the one shown; asked for only by those who can create it, after the page is there. */
export function useMissingBeyond(year: number, mayAct: boolean) {
  const [known, setKnown] = useState<{ readonly year: number; readonly missing: Missing }>({ year, missing: [] });
  const fetchAgain = useCallback(() => {
    if (!mayAct) return;
    fetchAll(year).then(
      (missing) => setKnown({ year, missing }),
      () => undefined, // the hourly schedule creates them in any case
    );
  }, [year, mayAct]);
  useEffect(fetchAgain, [fetchAgain]);
  return { missing: known.year === year ? known.missing : [], fetchAgain };
}

async function fetchAll(year: number): Promise<Missing> {
  const all: Missing[number][] = [];
  let from: number | null = 0;
  while (from !== null) {
    const answer: Calls['openMissing']['value'] = await call('openMissing', { year, from });
    all.push(...answer.missing);
    from = answer.next;
  }
  return all;
}
