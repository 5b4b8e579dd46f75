import { useCallback } from 'react';
import type { ClockView } from '../../../../../src/time/rules/clock-view';
import { serverInstant } from '../../../ui/server-instant';
import { isUnanswered } from '../../../ui/refused';
import { useLatest } from '../../../ui/use-latest';
import { actionKey } from '../actions/action-key';
import type { CarriedOut } from '../actions/carried-out';
import { carryOutCorrection } from '../actions/carry-out-correction';
import type { ClockAction } from '../actions/clock-action';
import type { Correction } from '../actions/correction';

/** Corrects a clock or an entry. Throws Refused where the server says no; what it could not be asked waits in the browser's storage. */
export type Correct = (correction: Correction) => Promise<void>;

interface Correcting {
  readonly view: ClockView | null;
  readonly onDone: (correction: ClockAction, done: CarriedOut) => void;
  /** Something clicked before is not answered yet; a correction cannot overtake it. */
  readonly waits: boolean;
  readonly begin: (action: ClockAction) => void;
}

/** Corrections are asked from a form that stays open until they are answered, since only the server knows other tickets and entries; without network they wait with the clicks. */
export function useCorrect({ view, onDone, waits, begin }: Correcting): Correct {
  const latest = useLatest({ onDone, view });
  return useCallback(
    async (correction) => {
      const on = latest.current.view?.ticket;
      if (on === undefined) return;
      const action = { ...correction, key: actionKey(), at: serverInstant(), on };
      if (waits) {
        begin(action);
        return;
      }
      try {
        latest.current.onDone(action, await carryOutCorrection(correction));
      } catch (thrown) {
        if (!isUnanswered(thrown)) throw thrown;
        begin(action);
      }
    },
    [latest, waits, begin],
  );
}
