import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { readAnswer, type Answer, type Answered } from '../rules/questionnaire/answer';
import { mayInterview } from '../rules/meeting/meeting';
import type { Question } from '../rules/questionnaire/questionnaire';
import type { Meeting } from '../roadmap-store';
import { shippedQuestionnaire } from '../shipped-questionnaire';
import { questionnaireOf } from '../questionnaire/questionnaire-store';
import { changeMeeting, readMeeting } from './change-meeting';

export interface AnswerQuestion {
  readonly question: string;
  /** As it was typed; nothing takes the answer back. */
  readonly typed: string;
  /** The version of the questions that the screen shows. */
  readonly questionnaire?: number | undefined;
  /** When the answer was given over which it was typed; null where there was none. What somebody else has answered since is not written over. */
  readonly seen?: string | null | undefined;
}

export interface AnswerSaved {
  /** `answeredMeanwhile`: somebody else did, and theirs stands until it is decided. */
  readonly outcome: 'saved' | 'answeredMeanwhile';
  readonly version: number;
  /** All answers, those of others too. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The meeting and the version of the questions that the screen shows, read beside the question who may answer. */
export async function readForAnswer(asker: Asker, { questionnaire: version = shippedQuestionnaire.version }: AnswerQuestion) {
  const [meeting, questionnaire] = await Promise.all([readMeeting(asker), questionnaireOf(version)]);
  return { meeting, questionnaire };
}

/** Keeps what the client said, read as the question's type wants it; refuses before the client has agreed to be interviewed. */
export async function answerQuestion(
  asker: Asker,
  { question: id, typed, seen }: AnswerQuestion,
  { meeting: read, questionnaire }: Awaited<ReturnType<typeof readForAnswer>>,
): Promise<AnswerSaved> {
  const begun = read?.value.questionnaire ?? shippedQuestionnaire.version;
  const asked = begun === questionnaire.version ? questionnaire : await questionnaireOf(begun);
  const question = asked.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Refusal('notFound', 'There is no such question.');
  const value = valueOf(question, typed);
  let outcome: AnswerSaved['outcome'] = 'saved';
  const { version, value: meeting } = await changeMeeting(
    asker,
    (before) => {
      const may = mayInterview(before);
      if (may.outcome === 'refused') throw new Refusal('badInput', may.sentence);
      const { [id]: said, ...others } = before.answers;
      if (said?.value === value) return before;
      outcome = said && seen !== undefined && said.at !== seen && said.by !== asker.accountId ? 'answeredMeanwhile' : 'saved';
      if (outcome === 'answeredMeanwhile') return before;
      const answers =
        value === undefined ? others : { ...others, [id]: { question: id, value, at: now(), by: asker.accountId, ...asOf(before) } };
      return { ...before, answers };
    },
    read,
  );
  return { outcome, version, answers: meeting.answers };
}

const asOf = ({ asked }: Meeting) => (asked === 'prospect' ? { as: asked } : {});

function valueOf(question: Question, typed: string): Answered | undefined {
  const read = readAnswer(question, typed);
  if (read.outcome === 'refused') throw new Refusal('badInput', read.sentence);
  return read.outcome === 'answer' ? read.value : undefined;
}
