import type { Client } from '../../../clients/rules/client';
import type { Month } from '../../../platform/rules/units';

/** Why a merge cannot be taken back, in a sentence; undefined where it can. `closed` is the latest month of the one that stayed that was closed since. */
export function takeBackProblem(
  double: Pick<Client, 'name'>,
  stays: Pick<Client, 'name' | 'merged'>,
  closed: Month | null,
): string | undefined {
  if (stays.merged)
    return `${stays.name} was itself merged into ${stays.merged.name}. Take that merge back first, on the page of ${stays.name}.`;
  if (closed === null) return undefined;
  return `The statement of ${closed} was closed for ${stays.name} since, with the time of ${double.name} in it. What was billed stays, so the merge cannot be taken back.`;
}
