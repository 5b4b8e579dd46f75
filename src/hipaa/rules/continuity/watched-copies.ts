import { Temporal } from 'temporal-polyfill';
import { freshFor, type KeptSignal } from '../../../maintenance/rules/signals/signal';
import { instant, type Instant } from '../../../platform/rules/units';
import type { Copy, SystemData } from './system';

/** Since when monitoring knows that the item was last in order; undefined where it never was. */
export function lastSuccessOf({ last, changes }: Pick<KeptSignal, 'last' | 'changes'>): Instant | undefined {
  if (last.status === 'ok') return last.at;
  const began = changes.find(({ status }) => status === 'ok')?.at;
  const failed = changes[0]?.at;
  if (began === undefined || failed === undefined) return undefined;
  // before the alert it was heard of at least once a day; how much later is not known
  const atLeast = instant(Temporal.Instant.from(failed).subtract({ milliseconds: freshFor }).toString({ fractionalSecondDigits: 3 }));
  return began > atLeast ? began : atLeast;
}

type Signals = readonly Pick<KeptSignal, 'item' | 'last' | 'changes'>[];

/** A system whose copies are as monitoring tells, where an item of the client's checklist watches them; as they were typed otherwise. */
export const withSignals = (system: SystemData, signals: Signals): SystemData =>
  system.copies === null
    ? system
    : { ...system, copies: { onSite: told(system.copies.onSite, signals), offSite: told(system.copies.offSite, signals) } };

function told(copy: Copy, signals: Signals): Copy {
  const signal = signals.find(({ item }) => item === copy.watchedBy?.item);
  const lastSuccess = signal && lastSuccessOf(signal);
  return lastSuccess === undefined ? copy : { ...copy, lastSuccess, from: 'monitoring' };
}

/** Where the last success of a copy is known from. */
export function sourceInWords({ watchedBy, from, lastSuccess }: Copy): string {
  if (from === 'monitoring') return `told by monitoring: ${watchedBy?.title ?? ''}`;
  if (watchedBy) return `monitoring has not told yet: ${watchedBy.title}${lastSuccess === null ? '' : '; typed by hand until then'}`;
  return lastSuccess === null ? 'nobody has typed it yet' : 'typed by hand';
}
