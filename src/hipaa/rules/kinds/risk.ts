import * as z from 'zod';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { daySchema, daysAfter, documented } from '../record';
import { encryptionStates, grades, lackingInRisk, levelOf, scoreInWords, type Grade, type Risk } from '../risk/risk';

const grade = z.number().refine((given) => grades.some((each) => each === given), { error: 'Give 1 to 5.' }) as unknown as z.ZodType<Grade>;
const words = z.string().trim().max(4_000, { error: 'At most 4,000 characters fit here.' });
const encrypted = z.enum(encryptionStates);
const noticeDays = 30;

/** A risk to an asset that holds ePHI. */
export const risk = kind<Risk>({
  name: 'risk',
  words: 'risk',
  sections: ['riskAnalysis'],
  schema: z.strictObject({
    asset: words,
    holdsEphi: z.boolean(),
    encryption: z.strictObject({ inUse: encrypted, atRest: encrypted, archived: encrypted, backedUp: encrypted }),
    threat: words,
    likelihood: grade,
    likelihoodWhy: words,
    impact: grade,
    impactWhy: words,
    measures: words,
    residualLikelihood: grade,
    residualImpact: grade,
    reviewOn: daySchema.nullable(),
  }),
  headline: ({ data }) => `${data.asset}: ${data.threat}`,
  needsEvidence: false,
  problem: ({ data, effectiveOn }) =>
    lackingInRisk(data)[0] ?? (effectiveOn === null ? 'Give the day on which it was assessed.' : undefined),
  judge: ({ data, evidence }, day) => {
    const { reviewOn, residualImpact, residualLikelihood, impact, likelihood } = data;
    if (residualImpact * residualLikelihood < impact * likelihood && evidence.length === 0)
      return { state: 'notDocumented', reason: `What lowers it to ${scoreInWords(residualLikelihood, residualImpact)} has no evidence.` };
    const level = levelOf(residualLikelihood, residualImpact);
    if (level === 'high' || level === 'veryHigh')
      return { state: 'overdue', reason: `What remains is ${scoreInWords(residualLikelihood, residualImpact)}: lower it, with evidence.` };
    if (reviewOn === null || day < daysAfter(reviewOn, -noticeDays)) return documented;
    if (day <= reviewOn) return { state: 'due', reason: `To be reviewed by ${dayInWords(reviewOn)}.` };
    return { state: 'overdue', reason: `Its review was due by ${dayInWords(reviewOn)}.` };
  },
  due: ({ data }) => data.reviewOn ?? undefined,
  turns: ({ data: { reviewOn } }) => (reviewOn === null ? [] : [daysAfter(reviewOn, -noticeDays), daysAfter(reviewOn, 1)]),
});
