import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { placesOfPages, recordsIn } from '../hipaa-store';
import type { LearnedQuestion } from '../rules/assessment/learned';
import type { OurAnswers } from '../rules/assessment/our-answer';
import { ourAnswersIn } from '../rules/kinds/our-control';
import type { HipaaRecord } from '../rules/record';
import type { Remediation } from '../rules/remediation/remediation';
import { learnedKey, learnedQuestions } from './learned-store';

/** What stands beside an assessment: what we answer for all clients, what we learned to ask, and what is done about the gaps. */
export interface AroundAssessment {
  readonly ours: OurAnswers;
  readonly questions: readonly LearnedQuestion[];
  readonly remediations: readonly HipaaRecord<Remediation>[];
}

/** Two rounds of calls. */
export async function openAssessment(asker: Asker): Promise<AroundAssessment> {
  const [place, own, learned] = await Promise.all([
    placesOfPages.get(pageOf(asker).id),
    recordsIn('own', 'policies'),
    learnedQuestions.get(learnedKey),
  ]);
  const binder = place?.value.binder;
  const actions = binder === undefined ? [] : await recordsIn(binder, 'remediation');
  return {
    ours: ourAnswersIn(own.map(({ value }) => value)),
    questions: learned?.value ?? [],
    remediations: actions.map(({ value }) => value as HipaaRecord<Remediation>),
  };
}
