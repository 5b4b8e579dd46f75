import { useCallback, useEffect, useState } from 'react';
import type { ListedStatement } from '../../../../src/billing/statements/list-statements';
import type { StatementView } from '../../../../src/billing/statements/open-statement';
import type { Month } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import type { EntryMarking } from './entry-marking';
import { say } from '../../ui/words/say';

/** What calls about one client's month are asked with. */
export interface AskedMonth {
  readonly client: ListedStatement['client'];
  readonly month: Month;
  readonly organization: string | null;
}

interface Opened {
  readonly view: StatementView | null;
  readonly trouble: string | null;
  /** One sentence about what was just done, for who listens. */
  readonly said: string;
}

/** One client's month, and what can be done with it. */
export function useStatement({ client, organization }: ListedStatement, month: Month) {
  const [state, setState] = useState<Opened>({ view: null, trouble: null, said: '' });
  const fetch = useCallback(async () => {
    try {
      const view = await call('openStatement', { client, month, organization });
      setState((now) => ({ ...now, view, trouble: null }));
    } catch (thrown) {
      setState((now) => ({ ...now, trouble: sentenceOf(thrown) }));
    }
  }, [client, month, organization]);
  useEffect(() => void fetch(), [fetch]);

  const mark = async (entry: string, marking: EntryMarking): Promise<void> => {
    await call('markEntry', { client, month, entry, ...marking });
    await fetch();
    setState((now) => ({ ...now, said: say('The month is priced again.') }));
  };

  /** Settles when the month is closed; throws the sentence that tells why it is not. */
  const close = async (hash: string, reason: string): Promise<string | null> => {
    const { outcome, view } = await call('closeStatement', { client, month, organization, hash, reason });
    setState((now) => ({ ...now, view, said: outcome === 'changedMeanwhile' ? '' : say('The month is closed.') }));
    return outcome === 'changedMeanwhile'
      ? say('Time of this month changed since you opened it. Look at it as it stands now, then close it.')
      : null;
  };
  return { ...state, fetch, mark, close };
}
