import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { ItemState, Mark } from './checklist';
import { judge } from './judge';
import type { Item } from './template';

export interface MarkItem {
  readonly state: ItemState;
  readonly note?: string | undefined;
  readonly number?: number | undefined;
}

/** How many former values of an item are kept; older ones are in the ticket's finished checklist. */
const formerKept = 20;

/** The mark that a person's tick becomes; what stood there before stays behind it. Refuses what practice asks a note or a number for. */
export function markItem(item: Item, before: Mark | undefined, wanted: MarkItem, by: string, at: Instant): Mark {
  const note = wanted.note?.trim() ?? '';
  if (wanted.state === 'couldNotDo' && note === '') throw new Refusal('badInput', 'Say in a note why this could not be done.');
  if (wanted.state === 'notApplicable' && note === '') throw new Refusal('badInput', 'Say in a note why this does not apply.');
  const measured = wanted.state === 'done' && item.evidence === 'number' ? numberFor(item, wanted.number) : {};
  return { state: wanted.state, by, at, ...(note === '' ? {} : { note }), ...measured, former: formerOf(before) };
}

function numberFor(item: Item, number: number | undefined): Pick<Mark, 'number' | 'verdict'> {
  if (number === undefined || !Number.isFinite(number))
    throw new Refusal('badInput', `Enter the number first (${item.unit ?? 'a number'}).`);
  return { number, verdict: judge(number, item.threshold) };
}

function formerOf(before: Mark | undefined): Mark['former'] {
  if (!before) return [];
  const { former, ...last } = before;
  return [last, ...former].slice(0, formerKept);
}
