import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { MediaMark, Marks, Verdict } from './checklist';
import { isOpen } from './progress';
import type { CustodyStep, Item } from './template';

/** What a person enters about media. */
export interface MediaWanted {
  readonly label?: string | undefined;
  readonly custodian?: string | undefined;
  /** When it was handed over; the moment of the tick if it is not said. */
  readonly handedAt?: Instant | undefined;
  readonly expected?: number | undefined;
  readonly counted?: number | undefined;
}

const earlier: Readonly<Record<CustodyStep, CustodyStep | undefined>> = {
  verify: undefined,
  label: 'verify',
  handOver: 'label',
  count: undefined,
};
const sayFirst: Readonly<Partial<Record<CustodyStep, string>>> = {
  verify: 'Verify the backup first: what is not good need not be labelled.',
  label: 'Label the media first: who takes it must be able to tell which one it is.',
};

/** The steps with backup media are linked: what is labelled was verified, what is handed over is labelled. */
export function requireEarlierStep(item: Item, items: readonly Item[], marks: Marks): void {
  const before = item.custody && earlier[item.custody];
  if (before !== undefined && items.some((other) => other.custody === before && isOpen(other, marks)))
    throw new Refusal('badInput', sayFirst[before] ?? '');
}

/** What a done step with media leaves behind. Refuses a handover that names nobody. */
export function mediaMark(step: CustodyStep, wanted: MediaWanted, at: Instant): { readonly media?: MediaMark } {
  if (step === 'verify') return {};
  if (step === 'count') return { media: counted(wanted) };
  const label = named(wanted.label, 'Enter the label of the media, such as TUE-3.');
  if (step === 'label') return { media: { label } };
  const custodian = named(wanted.custodian, 'Name who took the media: a handover needs a named custodian.');
  const handedAt = wanted.handedAt ?? at;
  if (handedAt > at) throw new Refusal('badInput', 'The handover lies in the future.');
  return { media: { label, custodian, handedAt } };
}

function counted({ expected, counted: found }: MediaWanted): MediaMark {
  if (!isCount(expected) || !isCount(found))
    throw new Refusal('badInput', 'Enter how many media there should be and how many you counted.');
  return { expected, counted: found };
}

/** How many media a count misses. */
export const missing = ({ expected = 0, counted: found = 0 }: MediaMark): number => Math.max(0, expected - found);

/** A count that misses one is an exception; one too many is worth a note, no more. */
export const countVerdict = (media: MediaMark): Verdict => (missing(media) > 0 ? 'fail' : 'pass');

const isCount = (count: number | undefined): count is number => count !== undefined && Number.isInteger(count) && count >= 0;

function named(text: string | undefined, otherwise: string): string {
  const name = text?.trim() ?? '';
  if (name === '') throw new Refusal('badInput', otherwise);
  return name;
}
