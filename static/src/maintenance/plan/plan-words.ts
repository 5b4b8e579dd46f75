import type { PlanDraft, PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import type { Item } from '../../../../src/maintenance/rules/template';
import { same } from '../../../../src/maintenance/rules/templates/content-difference';
import { counted } from '../../clients/words';
import { frequencyWords } from '../templates/editor/field-words';
import { thresholdWords } from '../threshold-words';

/** What a client has otherwise about an item. */
export function itemPlanWords(item: Item, own: PlannedItem, locale: string): readonly string[] {
  if (own.leftOut) return [own.leftOut.why.trim() === '' ? 'left out, say why' : `left out: ${own.leftOut.why}`];
  return [
    ...(own.limit !== undefined && item.threshold ? [thresholdWords({ ...item.threshold, value: own.limit }, locale)] : []),
    ...(own.frequency ? [frequencyWords[own.frequency].toLowerCase()] : []),
    ...(own.linePer ? [`a line per ${own.linePer}`] : []),
  ];
}

/** What one version of a plan changed of the one before, in words. */
export function planChanges(
  before: PlanDraft,
  after: PlanDraft,
  items: readonly Item[],
  templateName: (template: string) => string,
  locale: string,
): readonly string[] {
  const titles = new Map(items.map((item) => [item.id, item]));
  const ids = [...new Set([...Object.keys(before.items), ...Object.keys(after.items)])].filter(
    (id) => !same(before.items[id], after.items[id]),
  );
  const places = (label: string, was: readonly string[], is: readonly string[]): readonly string[] =>
    same(was, is) ? [] : [`${label}: ${is.length === 0 ? 'none' : is.join(', ')}`];
  return [
    ...(before.template === after.template ? [] : [`Checklist: ${templateName(after.template)}`]),
    ...places('Servers', before.servers, after.servers),
    ...places('Sites', before.sites, after.sites),
    ...(before.remoteOutsourced === after.remoteOutsourced
      ? []
      : [`Remote items: ${after.remoteOutsourced ? 'outsourced help desk' : 'our own people'}`]),
    ...changesOfItems(ids, after, titles, locale),
  ];
}

/** Items with the same change stand together. */
function changesOfItems(ids: readonly string[], after: PlanDraft, items: ReadonlyMap<string, Item>, locale: string): readonly string[] {
  const byWords = new Map<string, string[]>();
  for (const id of ids) {
    const item = items.get(id);
    const words = item ? itemPlanWords(item, after.items[id] ?? {}, locale).join(', ') : '';
    const key = words === '' ? 'as in the checklist' : words;
    byWords.set(key, [...(byWords.get(key) ?? []), item?.title ?? 'an item that is gone']);
  }
  return [...byWords].map(([words, titles]) => `${titles.length > 3 ? counted(titles.length, 'item') : titles.join(', ')}: ${words}`);
}
