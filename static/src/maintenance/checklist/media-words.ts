import type { MediaMark } from '../../../../src/maintenance/rules/checklist';
import { missing } from '../../../../src/maintenance/rules/custody';
import { say } from '../../ui/words/say';

/** `TUE-3 → J. Rivera, 14 Mar, 10:20`, or `9 of 10 counted, 1 missing`. */
export function mediaWords(media: MediaMark, when: (instant: string) => string): string {
  const { label = '', custodian, handedAt, expected, counted } = media;
  if (expected !== undefined) {
    const gone = missing(media);
    return say('{counted} of {expected} counted{missing}', {
      counted: String(counted),
      expected: String(expected),
      missing: gone > 0 ? say(', {gone} missing', { gone: String(gone) }) : '',
    });
  }
  return custodian === undefined ? label : `${label} → ${custodian}, ${handedAt === undefined ? '' : when(handedAt)}`;
}
