import { rowsOf } from '../../platform/store/rows';
import type { LearnedQuestion } from '../rules/assessment/learned';

/** The questions learned at our clients, all in one row. */
export const learnedQuestions = rowsOf<readonly LearnedQuestion[]>('learned');
export const learnedKey = 'questions';
