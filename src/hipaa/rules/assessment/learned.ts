import type { Instant } from '../../../platform/rules/units';
import { Refusal } from '../../../platform/rules/refusal';

/** A question that came up at one client and is asked at all from then on. */
export interface LearnedQuestion {
  readonly id: string;
  readonly entry: string;
  readonly text: string;
  /** The binder in which it came up; shown to nobody outside of us. */
  readonly binder: string;
  readonly at: Instant;
  readonly by: string;
}

const alike = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The questions with one more; the same one in other letters is there already. */
export function learn(questions: readonly LearnedQuestion[], question: LearnedQuestion): readonly LearnedQuestion[] {
  if (alike(question.text) === '') throw new Refusal('badInput', 'Write the question.');
  const known = questions.some(({ entry, text }) => entry === question.entry && alike(text) === alike(question.text));
  return known ? questions : [...questions, question];
}

/** What to ask at an entry, from all clients. */
export const questionsAt = (questions: readonly LearnedQuestion[], entry: string): readonly LearnedQuestion[] =>
  questions.filter((question) => question.entry === entry);
