import { useCallback, useEffect, useState } from 'react';
import type { Policies } from '../../../../src/billing/policy/open-policies';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

/** The policy in all its versions; null until the first answer. */
export function usePolicies() {
  const [policies, setPolicies] = useState<Policies | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const fetch = useCallback(async () => {
    try {
      setPolicies(await call('openPolicies', {}));
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  }, []);
  useEffect(() => void fetch(), [fetch]);
  return { policies, trouble, fetch, learn: setPolicies };
}
