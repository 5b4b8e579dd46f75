import type { Instant } from '../../../platform/rules/units';
import type { ClientPlan } from '../client-plan';
import type { SentBack } from './evidence';

/** The client's plan with an item left to monitoring. */
export function handOver(plan: ClientPlan, item: string, by: string, at: Instant): ClientPlan {
  const { sentBack: _over, ...own } = plan.items[item] ?? {};
  return { ...plan, items: { ...plan.items, [item]: { ...own, graduated: { by, at } } }, changed: { by, at } };
}

/** The client's plan with an item checked by hand again. */
export function handBack(plan: ClientPlan, item: string, sentBack: SentBack): ClientPlan {
  const { graduated: _over, ...own } = plan.items[item] ?? {};
  return { ...plan, items: { ...plan.items, [item]: { ...own, sentBack } }, changed: { by: sentBack.by, at: sentBack.at } };
}
