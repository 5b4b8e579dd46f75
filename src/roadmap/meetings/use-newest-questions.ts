import type { Asker } from '../../platform/asker';
import { carriedOver, type Answer } from '../rules/questionnaire/answer';
import { askedAs } from '../rules/questionnaire/questionnaire';
import type { Review } from '../rules/meeting/review';
import { newestVersion, questionnaireOf } from '../questionnaire/questionnaire-store';
import type { Meeting } from '../roadmap-store';
import { changeMeeting, readMeeting } from './change-meeting';
import { reviewOf } from './review-of';

/** What is needed for it, read beside the question who may. */
export async function readForNewest(asker: Asker) {
  const [meeting, version] = await Promise.all([readMeeting(asker), newestVersion()]);
  return { meeting, version };
}

/** Goes on with the questions as they are now, for a client that has signed meanwhile with a client's. Answers stay, also those to questions that are gone. */
export async function useNewestQuestions(
  asker: Asker,
  _: object,
  { meeting, version }: Awaited<ReturnType<typeof readForNewest>>,
): Promise<Review> {
  const [shown, questionnaire] = await Promise.all([meeting && reviewOf(meeting, true), questionnaireOf(version)]);
  const asked = shown ? askedAs(shown.client.status) : 'client';
  const signed = (before: Meeting): Readonly<Record<string, Answer>> => {
    const kept = carriedOver(questionnaire, Object.values(before.answers));
    return { ...before.answers, ...Object.fromEntries(kept.map((answer) => [answer.question, { ...answer, as: 'prospect' }])) };
  };
  const changed = await changeMeeting(
    asker,
    (before) => ({
      ...before,
      questionnaire: version,
      asked,
      answers: before.asked === 'prospect' && asked === 'client' ? signed(before) : before.answers,
    }),
    meeting,
  );
  return reviewOf(changed, true);
}
