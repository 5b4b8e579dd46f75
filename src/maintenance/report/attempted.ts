import { AskedToWait, NotConnected, OutcomeUnknown, RefusedByJira, TryAgain } from '../../platform/failures';
import { log } from '../../platform/log';
import type { Milliseconds } from '../../platform/rules/units';
import { idOf, type Delivery, type Waiting } from '../rules/report/delivery';
import { settlingTime } from '../rules/plan-sheet';

/** What became of one step, and when to come back where the service asked for it. */
export interface Attempted {
  readonly delivery: Delivery;
  readonly wait?: Milliseconds;
}

/** One step of a delivery; a service that fails leaves the others alone, and the step due. */
export async function attempted(before: Delivery, act: () => Promise<Delivery>): Promise<Attempted> {
  const id = idOf(before);
  const due = (why: Waiting): Delivery => ({ state: 'due', why, ...(id === undefined ? {} : { id }) });
  try {
    return { delivery: await act() };
  } catch (error) {
    if (error instanceof NotConnected) return { delivery: due('connectConfluence') };
    if (error instanceof AskedToWait || error instanceof TryAgain) return { delivery: due('noAnswer'), wait: error.wait };
    if (error instanceof OutcomeUnknown) return { delivery: due('noAnswer'), wait: settlingTime };
    if (!(error instanceof RefusedByJira)) throw error;
    log('report-refused', { status: error.status });
    return { delivery: due('refused') };
  }
}
