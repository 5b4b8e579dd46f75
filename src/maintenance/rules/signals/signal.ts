import type { ClientId } from '../../../clients/rules/client';
import type { Instant, Milliseconds } from '../../../platform/rules/units';

export type SignalStatus = 'ok' | 'alert';

/** What the monitoring system says of one item of one client. */
export interface Reading {
  /** The sender's own; the same id twice is the same signal. */
  readonly id: string;
  readonly status: SignalStatus;
  readonly value?: number;
  /** When it was so, by the sender's clock. */
  readonly at: Instant;
}

/** From when on the monitor said this; `silent` once nothing was heard for longer than a signal counts. */
export interface Change {
  readonly status: SignalStatus | 'silent';
  readonly at: Instant;
}

/** Whether the ticket's property knows what the signal says: not yet, yes, or that nothing is heard any more. */
export type Told = 'no' | 'yes' | 'silent';

/** What is kept of the signals of one client and item. */
export interface KeptSignal {
  readonly client: ClientId;
  readonly item: string;
  readonly last: Reading;
  /** Ids of the latest signals, newest first. */
  readonly ids: readonly string[];
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly lastAlert?: Reading;
  readonly told: Told;
}

/** How long a signal counts; a watched item that was not heard of for longer is checked by hand. */
export const freshFor = 86_400_000 as Milliseconds;
