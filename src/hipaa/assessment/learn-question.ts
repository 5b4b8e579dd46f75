import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import type { BinderId } from '../rules/binder';
import { learn, type LearnedQuestion } from '../rules/assessment/learned';
import { entryOf } from '../rules/security-rule';
import { learnedKey, learnedQuestions } from './learned-store';

export interface LearnQuestion {
  readonly id: string;
  readonly binder: BinderId;
  readonly entry: string;
  readonly text: string;
}

export interface QuestionLearned {
  readonly outcome: 'learned';
  readonly questions: readonly LearnedQuestion[];
}

const tries = 4;

/** Adds a question to those asked at every client. */
export async function learnQuestion(asker: Asker, { id, binder, entry, text }: LearnQuestion): Promise<QuestionLearned> {
  requireNoPatientData(text);
  if (entryOf(entry)?.mspScope !== true) throw new Refusal('badInput', 'Questions are learned at entries that are ours to answer.');
  const question = { id, entry, text: text.trim(), binder, at: now(), by: asker.accountId };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await learnedQuestions.get(learnedKey);
    const questions = learn(read?.value ?? [], question);
    if (questions === read?.value) return { outcome: 'learned', questions };
    const change = read ? learnedQuestions.replace(read, questions) : learnedQuestions.insert(learnedKey, questions);
    if ((await commit(change)) === 'committed') return { outcome: 'learned', questions };
  }
  throw new Refusal('changedMeanwhile', 'Several people are adding questions just now. Please try again.');
}
