import { createContext, useContext } from 'react';
import type { LastSignals } from '../../../../src/maintenance/rules/signals/watch';

interface Watching {
  readonly signals?: LastSignals | undefined;
  /** The end of a finished checklist, as of which its signals count. */
  readonly finishedAt?: string | undefined;
}

const Context = createContext<Watching>({});

export const SignalsProvider = Context.Provider;
export const useSignals = (): Watching => useContext(Context);
