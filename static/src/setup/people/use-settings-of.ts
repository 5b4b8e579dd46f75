import { useCallback, useEffect, useState } from 'react';
import type { SettingsOf } from '../../../../src/setup/people/settings-of';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

/** How the people's working days lie, by account id; people who have said nothing are missing. */
export function useSettingsOf(people: readonly string[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, SettingsOf> | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const wanted = [...people].sort().join(' ');
  const fetch = useCallback(async () => {
    try {
      const found = await call('openSettingsOf', { of: wanted === '' ? [] : wanted.split(' ') });
      setKnown(new Map(found.map((settings) => [settings.accountId, settings])));
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  }, [wanted]);
  useEffect(() => void fetch(), [fetch]);
  return { known, trouble, fetch };
}
