import { monthsBetween } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import type { ClientPlan, ItemPlan } from './client-plan';
import { singleCategory, singleOf, type Doer, type Frequency, type Item, type TemplateVersion, type Tier } from './template';

export const everyMonths: Readonly<Record<Frequency, number>> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };

/** Backups are the firm's own responsibility: they are never handed over. */
const ownCategories: readonly string[] = ['backup'];

export const mayBeOutsourced = (item: Pick<Item, 'tier' | 'category'>): boolean =>
  item.tier !== 'onSite' && !ownCategories.includes(item.category);

/** Whether an item of that frequency is due in the period, counted in whole months from the client's first one; up to then everything is. */
export function isDueIn(frequency: Frequency, first: Month, period: Month): boolean {
  const months = monthsBetween(first, period);
  return months <= 0 || months % everyMonths[frequency] === 0;
}

/**
 * The lines of one ticket's checklist: the template's items that are due in the period, as the client's plan changes them. The same
 * template version, plan version and months always give the same lines.
 */
export function itemsFor(template: TemplateVersion, plan: ClientPlan, first: Month, period: Month): readonly Item[] {
  return template.items.flatMap((item) => {
    const own = plan.items[item.id] ?? {};
    if (own.leftOut || !isDueIn(own.frequency ?? item.frequency, first, period)) return [];
    return linesOf(planned(worded(item, template, period), own, plan), own, plan);
  });
}

/** The template's items as the client's plan changes them, due this month or not, and each once however many lines it has. */
export function itemsOfPlan(template: TemplateVersion, plan: ClientPlan): readonly Item[] {
  return template.items.flatMap((item) => {
    const own = plan.items[item.id] ?? {};
    const frequency = own.frequency ?? item.frequency;
    return own.leftOut ? [] : [{ ...planned(item, own, plan), frequency }];
  });
}

/** The same, with one line for each server or site. */
export const linesOfPlan = (template: TemplateVersion, plan: ClientPlan): readonly Item[] =>
  itemsOfPlan(template, plan).flatMap((item) => linesOf(item, plan.items[item.id] ?? {}, plan));

function worded(item: Item, template: TemplateVersion, period: Month): Item {
  const single = item.category === singleCategory ? singleOf(template, period) : undefined;
  return single ? { ...item, title: `Monthly Single: ${single.title}`, howTo: single.howTo } : item;
}

function planned(item: Item, own: ItemPlan, plan: ClientPlan): Item {
  const threshold = item.threshold && own.limit !== undefined ? { threshold: { ...item.threshold, value: own.limit } } : {};
  const tier = tierOf(item, own);
  const outsourced = plan.remoteOutsourced && tier === 'remote' ? 'outsourced' : item.doer;
  const doer: Doer = mayBeOutsourced({ ...item, tier }) ? outsourced : 'own';
  return { ...item, ...threshold, tier, doer };
}

function tierOf({ tier }: Item, { graduated, sentBack }: ItemPlan): Tier {
  if (sentBack) return tier === 'automatic' ? 'remote' : tier;
  return graduated ? 'automatic' : tier;
}

function linesOf(item: Item, own: ItemPlan, plan: ClientPlan): readonly Item[] {
  const places = own.linePer === 'server' ? plan.servers : own.linePer === 'site' ? plan.sites : [];
  if (places.length === 0) return [item];
  return places.map((place) => ({ ...item, id: `${item.id}@${place}`, title: `${item.title} · ${place}` }));
}
