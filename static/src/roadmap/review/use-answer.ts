import { useEffect, useState } from 'react';
import type { Answer, Answered } from '../../../../src/roadmap/rules/questionnaire/answer';
import type { Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Refused } from '../../ui/refused';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';

const pause = 700;
const retryAfter = 5_000;

export interface TypedAnswer {
  readonly text: string;
  readonly type: (text: string) => void;
  /** `here`: typed, but only this browser has it yet; `stuck`: and saving it did not work so far. */
  readonly state: 'saved' | 'here' | 'stuck';
  /** Why it is no answer to this question. */
  readonly refusal: string | null;
  /** What somebody else answered while this was typed; until it is decided nothing of both is lost. */
  readonly theirs: Answer | null;
  readonly decide: (whose: 'mine' | 'theirs') => void;
}

/** Where this browser keeps what was typed, and beside it which answer it was typed over. */
export const draftKey = (page: string, question: string): string => `meeting/${page}/${question}`;
export const seenKey = (page: string, question: string): string => `meeting-seen/${page}/${question}`;

/** The instant of the answer that was typed over; null where there was none, undefined where nobody remembers. */
export function seenIn(key: string): string | null | undefined {
  const kept = drafts.read(key);
  return kept === null ? undefined : kept === '' ? null : kept;
}

/** The answer to a question, saved while it is typed; it survives a reload, a refusal, a time without network, and somebody who answers at the same time. */
export function useAnswer(question: Question, review: Review, learn: (change: Partial<Review>) => void): TypedAnswer {
  const { wikiPage } = useSurface();
  const [key, seen] = [draftKey(wikiPage, question.id), seenKey(wikiPage, question.id)];
  const { version } = review.questionnaire;
  const said = review.answers[question.id];
  const [typed, setTyped] = useState<string | null>(() => drafts.read(key));
  const [failures, setFailures] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Answer | null>(null);
  const forget = (): void => {
    drafts.drop(key);
    drafts.drop(seen);
    setTyped(null);
    setTheirs(null);
  };
  useEffect(() => {
    if (typed === null || refusal !== null || theirs !== null) return;
    const save = (): void => {
      call('answerQuestion', { question: question.id, typed, questionnaire: version, seen: seenIn(seen) }).then(
        (changed) => {
          learn({ answers: changed.answers, version: changed.version });
          setFailures(0);
          if (changed.outcome === 'answeredMeanwhile') setTheirs(changed.answers[question.id] ?? null);
          else if (drafts.read(key) === typed) forget();
        },
        (thrown: unknown) => {
          if (thrown instanceof Refused && thrown.code === 'badInput') setRefusal(sentenceOf(thrown));
          else setFailures((count) => count + 1);
        },
      );
    };
    const timer = setTimeout(save, failures === 0 ? pause : retryAfter);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `forget` follows from the keys
  }, [typed, failures, refusal, theirs, question.id, version, key, seen, learn]);
  const type = (text: string): void => {
    if (typed === null) drafts.keep(seen, said?.at ?? '');
    drafts.keep(key, text);
    setTyped(text);
    setRefusal(null);
  };
  const decide = (whose: 'mine' | 'theirs'): void => {
    if (whose === 'theirs') {
      forget();
      return;
    }
    drafts.keep(seen, theirs?.at ?? '');
    setTheirs(null);
  };
  const state = typed === null ? 'saved' : failures === 0 ? 'here' : 'stuck';
  return { text: typed ?? asTyped(question, said?.value), type, refusal, state, theirs, decide };
}

/** An answer as one would type it. */
function asTyped({ type }: Question, value: Answered | undefined): string {
  if (value === undefined) return '';
  return type === 'money' && typeof value === 'number' ? (value / 100).toFixed(2).replace(/\.00$/, '') : String(value);
}
