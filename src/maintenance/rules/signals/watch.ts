import { elapsed } from '../../../platform/rules/elapsed';
import type { Instant } from '../../../platform/rules/units';
import { judge } from '../judge';
import type { Item } from '../template';
import { freshFor, type KeptSignal, type SignalStatus } from './signal';

/** The last signal of an item as a ticket shows it, and since when the monitor has been saying so. */
export interface LastSignal {
  readonly status: SignalStatus;
  readonly value?: number;
  readonly at: Instant;
  readonly since: Instant;
}

/** Last signals by item. */
export type LastSignals = Readonly<Record<string, LastSignal>>;

/** Whether monitoring vouches for an item, warns of it, or has not been heard of for too long to count. */
export type Watch = 'ok' | 'alert' | 'silent';

/** What the last signal is worth at that instant. A value beyond the item's limit is a warning, whatever the monitor calls it. */
export function watchOf(item: { readonly threshold?: Item['threshold'] | undefined }, signal: LastSignal, at: Instant): Watch {
  if (elapsed(signal.at, at) > freshFor) return 'silent';
  const beyond = signal.value !== undefined && judge(signal.value, item.threshold) === 'fail';
  return signal.status === 'alert' || beyond ? 'alert' : 'ok';
}

export function lastSignalOf({ last, changes }: KeptSignal): LastSignal {
  const { status, value, at } = last;
  return { status, at, since: changes[0]?.at ?? at, ...(value === undefined ? {} : { value }) };
}

/** The last signal up to an instant that lies not long back; of one that others have followed since, only what it said is known. */
function lastSignalBy(kept: KeptSignal, at: Instant): LastSignal | undefined {
  if (kept.last.at <= at) return lastSignalOf(kept);
  const then = kept.changes.find((change) => change.at <= at);
  return then && then.status !== 'silent' ? { status: then.status, at, since: then.at } : undefined;
}

/** Last signals as they were at an instant. */
export const lastSignals = (kept: readonly KeptSignal[], by: Instant): LastSignals =>
  Object.fromEntries(
    kept.flatMap((signal) => {
      const last = lastSignalBy(signal, by);
      return last ? [[signal.item, last]] : [];
    }),
  );

/** What the monitor said at an instant that lies not long back. */
export function saidAt({ changes, last }: Pick<KeptSignal, 'changes' | 'last'>, at: Instant): Watch {
  const then = changes.find((change) => change.at <= at);
  if (!then || then.status === 'silent') return 'silent';
  const stillSaid = then === changes[0];
  return stillSaid && elapsed(last.at, at) > freshFor ? 'silent' : then.status;
}
