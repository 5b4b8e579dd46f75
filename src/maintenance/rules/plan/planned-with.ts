import type { ClientPlan, ItemPlan } from '../client-plan';
import type { PlanDraft } from './plan-schema';

/** A plan with what a manager said of its checklist; its days, and what monitoring has taken over, stay as they are. */
export function plannedWith(present: ClientPlan, { items, ...draft }: PlanDraft): ClientPlan {
  const ids = [...new Set([...Object.keys(present.items), ...Object.keys(items)])];
  const together = ids.map((id): readonly [string, ItemPlan] => {
    const graduated = present.items[id]?.graduated;
    return [id, { ...items[id], ...(graduated && { graduated }) }];
  });
  return { ...present, ...draft, items: Object.fromEntries(together.filter(([, own]) => Object.keys(own).length > 0)) };
}

/** The part of a plan that `plannedWith` changes. */
export function draftOf({ template, servers, sites, remoteOutsourced, items }: ClientPlan): PlanDraft {
  const own = Object.entries(items).map(([id, { graduated: _graduated, ...item }]) => [id, item] as const);
  return { template, servers, sites, remoteOutsourced, items: Object.fromEntries(own.filter(([, item]) => Object.keys(item).length > 0)) };
}
