import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

/** How often a client is met; who has no wish of its own is invited to every round. */
export const howOften = ['everyRound', 'quarterly', 'twiceYearly', 'yearly', 'never'] as const;
export type HowOften = (typeof howOften)[number];

const months: Readonly<Record<HowOften, number>> = { everyRound: 0, quarterly: 3, twiceYearly: 6, yearly: 12, never: 0 };

export type Due = { readonly due: true } | { readonly due: false; readonly why: string; readonly next: DateOnly | null };

/** Whether a client belongs into a round that ends on that day: its next meeting falls due by then. */
export function isDueFor(often: HowOften, last: DateOnly | null, to: DateOnly): Due {
  if (often === 'never') return { due: false, why: 'Is not invited to rounds.', next: null };
  if (often === 'everyRound' || last === null) return { due: true };
  const next = dateOnly(Temporal.PlainDate.from(last).add({ months: months[often] }).toString());
  return next <= to ? { due: true } : { due: false, why: `Was met on ${last}, and is due again on ${next}.`, next };
}
