import type { Instant, Month } from '../../platform/rules/units';
import { rowsOf } from '../../platform/store/rows';
import type { Policy } from '../rules/policy';

/** A policy being tried on past months, client after client; `packed` holds what became of those that are done. */
export interface KeptReplay {
  readonly id: string;
  readonly by: string;
  readonly policy: Policy;
  readonly months: readonly Month[];
  /** How many clients are done, of how many, in the order of their ids. */
  readonly done: number;
  readonly of: number;
  readonly steppedAt: Instant;
  readonly packed: string;
}

export const replayRows = rowsOf<KeptReplay>('billing');

export const replayKey = (id: string): string => `replay:${id}`;
