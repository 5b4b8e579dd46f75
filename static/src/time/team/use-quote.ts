import { useCallback, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

export type Similar = Calls['quoteTime']['value'];

interface Quote {
  /** Null before the first answer. */
  readonly found: Similar | null;
  readonly trouble: string | null;
  readonly asking: boolean;
}

/** Asks for finished tickets like some words or another ticket. */
export function useQuote(): Quote & { readonly ask: (about: string) => void } {
  const [quote, setQuote] = useState<Quote>({ found: null, trouble: null, asking: false });
  const ask = useCallback((about: string) => {
    setQuote((now) => ({ ...now, asking: true }));
    call('quoteTime', { about }).then(
      (found) => setQuote({ found, trouble: null, asking: false }),
      (thrown: unknown) => setQuote({ found: null, trouble: sentenceOf(thrown), asking: false }),
    );
  }, []);
  return { ...quote, ask };
}
