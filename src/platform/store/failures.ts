import { ForgeKvsAPIError } from '@forge/kvs';
import { AskedToWait, OutcomeUnknown } from '../failures';
import { Duration } from '../rules/units';

/** What the store's errors mean: a limit reached (nothing was done), or no telling whether it was done. Anything else is a defect of ours. */
export function storeFailure(error: unknown): Error {
  if (!(error instanceof ForgeKvsAPIError)) return new OutcomeUnknown(error instanceof Error ? error.message : 'the store did not answer');
  if (error.responseDetails.status === 429) return new AskedToWait(Duration.ofSeconds(20));
  if (error.responseDetails.status >= 500) return new OutcomeUnknown(`the store answered ${String(error.responseDetails.status)}`);
  return error;
}

/** A condition of a transaction did not hold: somebody else wrote first, and nothing of it was written. */
export function isConflict(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && (error.responseDetails.status === 409 || /CONDITION|CONFLICT/.test(error.code));
}
