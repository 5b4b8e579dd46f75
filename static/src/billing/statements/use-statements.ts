import { useCallback, useEffect, useState } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import type { StatementList } from '../../../../src/billing/statements/list-statements';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

interface Statements {
  /** Null until the first answer of the month. */
  readonly list: StatementList | null;
  readonly trouble: string | null;
}

/** The clients of a month, and which of them are closed. */
export function useStatements(month: Month): Statements & { readonly refresh: () => void; readonly manages: boolean } {
  const [state, setState] = useState<Statements & { readonly month: Month }>({ month, list: null, trouble: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let overtaken = false;
    call('listStatements', { month }).then(
      (list) => {
        if (!overtaken) setState({ month, list, trouble: null });
      },
      (thrown: unknown) => {
        if (!overtaken) setState((now) => ({ ...now, month, trouble: sentenceOf(thrown) }));
      },
    );
    return () => {
      overtaken = true;
    };
  }, [month, round]);
  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { list: state.month === month ? state.list : null, trouble: state.trouble, refresh, manages: state.list?.manages ?? false };
}
