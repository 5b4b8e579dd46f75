import type { SectionCare } from './binder';
import { dayInWords } from './in-words';

/** `Reviewed 12 Nov 2026, next by 12 Nov 2027`; undefined where nobody has gone through the section yet. */
export function bylineOf({ reviewedOn, nextReview }: SectionCare): string | undefined {
  if (reviewedOn === undefined) return undefined;
  return `Reviewed ${dayInWords(reviewedOn)}${nextReview === undefined ? '' : `, next by ${dayInWords(nextReview)}`}`;
}
