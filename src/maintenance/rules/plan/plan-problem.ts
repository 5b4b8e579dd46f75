import type { ClientPlan, ItemPlan } from '../client-plan';
import { itemsFor } from '../items-for';
import type { Item, TemplateVersion } from '../template';

/** Lines of one ticket: as many as its description and the store hold. */
const mostLines = 400;

/** What is wrong with a plan in one sentence; undefined if nothing is. */
export function planProblem(plan: ClientPlan, template: TemplateVersion): string | undefined {
  const byId = new Map(template.items.map((item) => [item.id, item]));
  const ofItems = Object.entries(plan.items).flatMap(([id, own]) => {
    const item = byId.get(id);
    return item ? (itemProblem(item, own) ?? []) : []; // what another version had is kept, and does nothing
  });
  return ofItems[0] ?? placeProblem('server', plan.servers) ?? placeProblem('site', plan.sites) ?? lengthProblem(plan, template);
}

function itemProblem(item: Item, own: ItemPlan): string | undefined {
  if (own.leftOut?.why.trim() === '') return `Say why “${item.title}” is left out.`;
  if (own.limit !== undefined && !item.threshold) return `“${item.title}” has no limit to change.`;
  return undefined;
}

function placeProblem(what: 'server' | 'site', places: readonly string[]): string | undefined {
  const names = places.map((place) => place.trim().toLowerCase());
  if (names.includes('')) return `A ${what} has no name.`;
  if (new Set(names).size < names.length) return `A ${what} is named twice.`;
  return undefined;
}

function lengthProblem(plan: ClientPlan, template: TemplateVersion): string | undefined {
  const everything = template.items.map((item) => ({ ...item, frequency: 'monthly' as const }));
  const all = itemsFor({ ...template, items: everything }, plan, month, month).length;
  return all > mostLines ? `That would make ${String(all)} lines on a ticket; it can have ${String(mostLines)}.` : undefined;
}

const month = '2026-01' as Parameters<typeof itemsFor>[2];
