import type { Client } from '../../../../src/clients/rules/client';
import type { BusinessDayRule, ClientPlan, ItemPlan } from '../../../../src/maintenance/rules/client-plan';
import type { PlanDraft, PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import type { Item } from '../../../../src/maintenance/rules/template';
import { same } from '../../../../src/maintenance/rules/templates/content-difference';
import { frequencyWords } from '../templates/editor/field-words';
import { thresholdWords } from '../threshold-words';
import { say, sayCount } from '../../ui/words/say';

/** What becomes of a planned day that is no working day. */
export const businessDayWords: Readonly<Record<BusinessDayRule, string>> = {
  asIs: say('keep the day'),
  earlier: say('the working day before'),
  later: say('the working day after'),
  skip: say('no ticket that month'),
};

/** On which days a client is planned. */
export function daysWords({ planDay }: Pick<Client, 'planDay'>, { businessDays, leadDays }: ClientPlan): string {
  const moved =
    businessDays === 'asIs' ? '' : say('; if that is no working day, {businessDays}', { businessDays: businessDayWords[businessDays] });
  return say('On day {planDay}{moved}{ahead}.', {
    planDay: String(planDay),
    moved,
    ahead: leadDays === 0 ? '' : sayCount(leadDays, { one: '; ticket {count} day ahead', other: '; ticket {count} days ahead' }),
  });
}

/** What one version of a plan changed about its days, and what monitoring took over or gave back. */
export function otherChanges(before: ClientPlan, after: ClientPlan, items: readonly Item[]): readonly string[] {
  const titleOf = (id: string): string => items.find((item) => item.id === id)?.title ?? say('an item that is gone');
  const named = (words: string, is: (own: ItemPlan | undefined) => boolean) =>
    Object.keys(after.items).flatMap((id) => (is(after.items[id]) && !is(before.items[id]) ? [`${titleOf(id)}: ${words}`] : []));
  return [
    ...(before.businessDays === after.businessDays
      ? []
      : [say('If a day is no working day: {businessDays}', { businessDays: businessDayWords[after.businessDays] })]),
    ...(before.leadDays === after.leadDays
      ? []
      : [sayCount(after.leadDays, { one: 'Ticket {count} day ahead', other: 'Ticket {count} days ahead' })]),
    ...named(say('left to monitoring'), (own) => own?.graduated !== undefined),
    ...named(say('checked by hand again'), (own) => own?.sentBack !== undefined),
  ];
}

/** What a client has otherwise about an item. */
export function itemPlanWords(item: Item, own: PlannedItem, locale: string): readonly string[] {
  if (own.leftOut) return [own.leftOut.why.trim() === '' ? say('left out, say why') : say('left out: {why}', { why: own.leftOut.why })];
  return [
    ...(own.limit !== undefined && item.threshold ? [thresholdWords({ ...item.threshold, value: own.limit }, locale)] : []),
    ...(own.frequency ? [frequencyWords[own.frequency].toLowerCase()] : []),
    ...(own.linePer ? [say('a line per {linePer}', { linePer: own.linePer })] : []),
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
    ...(before.template === after.template ? [] : [say('Checklist: {templateName}', { templateName: templateName(after.template) })]),
    ...places(say('Servers'), before.servers, after.servers),
    ...places(say('Sites'), before.sites, after.sites),
    ...(before.remoteOutsourced === after.remoteOutsourced
      ? []
      : [say('Remote items: {who}', { who: after.remoteOutsourced ? say('outsourced help desk') : say('our own people') })]),
    ...changesOfItems(ids, after, titles, locale),
  ];
}

/** Items with the same change stand together. */
function changesOfItems(ids: readonly string[], after: PlanDraft, items: ReadonlyMap<string, Item>, locale: string): readonly string[] {
  const byWords = new Map<string, string[]>();
  for (const id of ids) {
    const item = items.get(id);
    const words = item ? itemPlanWords(item, after.items[id] ?? {}, locale).join(', ') : '';
    const key = words === '' ? say('as in the checklist') : words;
    byWords.set(key, [...(byWords.get(key) ?? []), item?.title ?? 'an item that is gone']);
  }
  return [...byWords].map(
    ([words, titles]) =>
      `${titles.length > 3 ? sayCount(titles.length, { one: '{count} item', other: '{count} items' }) : titles.join(', ')}: ${words}`,
  );
}
