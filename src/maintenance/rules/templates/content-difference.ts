import type { Item, MonthlySingle } from '../template';
import type { Content } from './content';
import { moved } from './moved';

export type ItemField = Exclude<keyof Item, 'id'>;

export interface FieldChange<Field extends string = ItemField> {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a new version changes, for whoever is about to publish it. */
export interface ContentDifference {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly { readonly item: Item; readonly fields: readonly FieldChange[] }[];
  /** The fewest items whose moving explains the new order. */
  readonly moved: readonly Item[];
  readonly singles: readonly { readonly month: number; readonly before?: MonthlySingle; readonly after?: MonthlySingle }[];
}

/** Every field there is: one that is missing here does not compile, or it would be lost when two drafts are joined. */
const fields: Readonly<Record<ItemField, true>> = {
  title: true,
  tier: true,
  category: true,
  howTo: true,
  evidence: true,
  unit: true,
  threshold: true,
  percentOf: true,
  frequency: true,
  required: true,
  minutes: true,
  doer: true,
  graduatesToMonitoring: true,
  exempt: true,
  custody: true,
  note: true,
};

export const itemFields = Object.keys(fields) as readonly ItemField[];

export function contentDifference(before: Content, after: Content): ContentDifference {
  const former = byId(before.items);
  const present = byId(after.items);
  const movedIds = moved([...former.keys()], [...present.keys()]);
  return {
    added: after.items.filter(({ id }) => !former.has(id)),
    removed: before.items.filter(({ id }) => !present.has(id)),
    changed: after.items.flatMap((item) => {
      const otherwise = changedFields(former.get(item.id) ?? item, item);
      return otherwise.length === 0 ? [] : [{ item, fields: otherwise }];
    }),
    moved: after.items.filter(({ id }) => movedIds.has(id)),
    singles: singlesChanged(before.singles, after.singles),
  };
}

export const isNoDifference = ({ added, removed, changed, moved: order, singles }: ContentDifference): boolean =>
  [added, removed, changed, order, singles].every(({ length }) => length === 0);

function changedFields(before: Item, after: Item): readonly FieldChange[] {
  return itemFields.flatMap((field) => (same(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }]));
}

function singlesChanged(before: readonly MonthlySingle[], after: readonly MonthlySingle[]): ContentDifference['singles'] {
  const months = [...new Set([...before, ...after].map(({ month }) => month))].sort((one, other) => one - other);
  return months.flatMap((month) => {
    const [was, is] = [before, after].map((singles) => singles.find((single) => single.month === month));
    return same(was, is) ? [] : [{ month, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

/** Plain values are the same when they are written the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ones, others] = [Object.entries(one), Object.entries(other)];
  return ones.length === others.length && ones.every(([key, value]) => same(value, (other as Record<string, unknown>)[key]));
}
