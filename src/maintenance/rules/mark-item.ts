import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { ItemState, Mark } from './checklist';
import { countVerdict, mediaMark, missing, type MediaWanted } from './custody';
import { judge } from './judge';
import type { Item } from './template';

export interface MarkItem {
  readonly state: ItemState;
  readonly note?: string | undefined;
  readonly number?: number | undefined;
  /** What the number is a share of; for items that are judged as a percentage. */
  readonly against?: number | undefined;
  readonly media?: MediaWanted | undefined;
}

/** How many former values of an item are kept; older ones are in the ticket's finished checklist. */
const formerKept = 20;

/** The mark that a person's tick becomes; what stood there before stays behind it. Refuses what practice asks a note, a number or a name for. */
export function markItem(item: Item, before: Mark | undefined, wanted: MarkItem, by: string, at: Instant): Mark {
  const note = wanted.note?.trim() ?? '';
  if (wanted.state === 'couldNotDo' && note === '') throw new Refusal('badInput', 'Say in a note why this could not be done.');
  if (wanted.state === 'notApplicable' && note === '') throw new Refusal('badInput', 'Say in a note why this does not apply.');
  const proof = wanted.state === 'done' ? proofFor(item, wanted, at) : {};
  return { state: wanted.state, by, at, ...(note === '' ? {} : { note }), ...proof, former: formerOf(before) };
}

type Proof = Pick<Mark, 'number' | 'against' | 'verdict' | 'media'>;

function proofFor(item: Item, wanted: MarkItem, at: Instant): Proof {
  const { media } = item.custody ? mediaMark(item.custody, wanted.media ?? {}, at) : {};
  if (media?.expected !== undefined) return { media, number: missing(media), verdict: countVerdict(media) };
  const measured = item.evidence === 'number' ? numberFor(item, wanted) : {};
  return { ...measured, ...(media ? { media } : {}) };
}

function numberFor(item: Item, { number, against }: MarkItem): Proof {
  if (number === undefined || !Number.isFinite(number))
    throw new Refusal('badInput', `Enter the number first (${item.unit ?? 'a number'}).`);
  if (item.percentOf === undefined) return { number, verdict: judge(number, item.threshold) };
  if (against === undefined || !(against > 0)) throw new Refusal('badInput', `Enter what to measure against (${item.percentOf}).`);
  return { number, against, verdict: judge(percentage(number, against), item.threshold) };
}

export const percentage = (number: number, against: number): number => (100 * number) / against;

function formerOf(before: Mark | undefined): Mark['former'] {
  if (!before) return [];
  const { former, ...last } = before;
  return [last, ...former].slice(0, formerKept);
}
