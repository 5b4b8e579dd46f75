import type { ClientId } from '../../clients/rules/client';
import { rowsOf } from '../../platform/store/rows';
import type { Instant } from '../../platform/rules/units';

/** A merge that was asked for, by its double; `done` once the double's name leads to the one that stays. */
export interface KeptMerge {
  readonly from: ClientId;
  readonly into: ClientId;
  /** Account id. */
  readonly by: string;
  readonly at: Instant;
  readonly done: boolean;
}

export const mergeRows = rowsOf<KeptMerge>('merge');
