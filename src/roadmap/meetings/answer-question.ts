import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { readAnswer, type Answer, type Answered } from '../rules/answer';
import { mayInterview } from '../rules/meeting';
import type { Question } from '../rules/questionnaire';
import { shippedQuestionnaire } from '../shipped-questionnaire';
import { changeMeeting, type readMeeting } from './change-meeting';

export interface AnswerQuestion {
  readonly question: string;
  /** As it was typed; nothing takes the answer back. */
  readonly typed: string;
}

export interface AnswerSaved {
  readonly outcome: 'saved';
  readonly version: number;
  /** All answers, those of others too. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Keeps what the client said, read as the question's type wants it; refuses before the client has agreed to be interviewed. */
export async function answerQuestion(
  asker: Asker,
  { question: id, typed }: AnswerQuestion,
  read: Awaited<ReturnType<typeof readMeeting>>,
): Promise<AnswerSaved> {
  const question = shippedQuestionnaire.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Refusal('notFound', 'There is no such question.');
  const value = valueOf(question, typed);
  const { version, value: meeting } = await changeMeeting(
    asker,
    (before) => {
      const may = mayInterview(before);
      if (may.outcome === 'refused') throw new Refusal('badInput', may.sentence);
      const { [id]: said, ...others } = before.answers;
      if (said?.value === value) return before;
      const answers = value === undefined ? others : { ...others, [id]: { question: id, value, at: now(), by: asker.accountId } };
      return { ...before, answers };
    },
    read,
  );
  return { outcome: 'saved', version, answers: meeting.answers };
}

function valueOf(question: Question, typed: string): Answered | undefined {
  const read = readAnswer(question, typed);
  if (read.outcome === 'refused') throw new Refusal('badInput', read.sentence);
  return read.outcome === 'answer' ? read.value : undefined;
}
