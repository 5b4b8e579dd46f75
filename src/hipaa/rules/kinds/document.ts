import * as z from 'zod';
import type { DateOnly } from '../../../platform/rules/units';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { daysAfter, documented, daySchema, type Judgement } from '../record';

export interface DocumentData {
  readonly title: string;
  readonly version: string;
  readonly nextReview: DateOnly | null;
}

const soonDays = 30;

/** A policy, procedure or description, with its version and next review. */
export const document = kind<DocumentData>({
  name: 'document',
  words: 'document',
  sections: ['documentation', 'technical', 'officeProcedures', 'policies', 'incidentProcedure'],
  schema: z.strictObject({
    title: z.string().trim().min(1, { error: 'Name the document.' }).max(200),
    version: z.string().trim().min(1, { error: 'Give its version, such as 1.' }).max(40),
    nextReview: daySchema.nullable(),
  }),
  headline: ({ data }) => `${data.title}, version ${data.version}`,
  needsEvidence: true,
  problem: ({ effectiveOn, data }) => {
    if (effectiveOn === null) return 'Give its date: a document without one proves nothing.';
    return data.nextReview !== null && data.nextReview < effectiveOn ? 'The next review cannot be before the document’s date.' : undefined;
  },
  remedy: { mode: 'change', words: 'Review it' },
  judge: ({ data }, day): Judgement => {
    const { nextReview } = data;
    if (nextReview === null) return { state: 'overdue', reason: 'no next review is set' };
    if (nextReview < day) return { state: 'overdue', reason: `review was due by ${dayInWords(nextReview)}` };
    return nextReview <= daysAfter(day, soonDays) ? { state: 'due', reason: `review by ${dayInWords(nextReview)}` } : documented;
  },
  due: ({ data }) => data.nextReview ?? undefined,
  reminder: ({ data }, due) => `Review ${data.title} by ${due}`,
  turns: ({ data }) => (data.nextReview === null ? [] : [daysAfter(data.nextReview, -soonDays), daysAfter(data.nextReview, 1)]),
});
