import * as z from 'zod';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { documented, yearsAfter } from '../record';

export interface RecognisedPracticeData {
  readonly name: string;
  /** `NIST CSF`, `405(d) HICP` */
  readonly framework: string;
}

/** A recognised security practice. In place for twelve months, HHS takes it into account; it is no safe harbour (Public Law 116-321). */
export const recognisedPractice = kind<RecognisedPracticeData>({
  name: 'recognisedPractice',
  words: 'recognised practice',
  sections: ['documentation', 'policies'],
  schema: z.strictObject({
    name: z.string().trim().min(1, { error: 'Name the practice.' }).max(200),
    framework: z.string().trim().max(120),
  }),
  headline: ({ data }) => `${data.name}${data.framework === '' ? '' : ` (${data.framework})`}`,
  needsEvidence: true,
  judge: ({ effectiveOn }, day) => {
    const counts = effectiveOn === null ? null : yearsAfter(effectiveOn, 1);
    return counts !== null && day < counts
      ? { state: 'documented', reason: `Counts in favour from ${dayInWords(counts)}, twelve months after it began.` }
      : documented;
  },
  turns: ({ effectiveOn }) => (effectiveOn === null ? [] : [yearsAfter(effectiveOn, 1)]),
});
