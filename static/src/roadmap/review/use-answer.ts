import { useEffect, useState } from 'react';
import type { Answered } from '../../../../src/roadmap/rules/answer';
import type { Question } from '../../../../src/roadmap/rules/questionnaire';
import type { Review } from '../../../../src/roadmap/rules/review';
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
}

/** The answer to a question, saved while it is typed; it survives a reload, a refusal and a time without network. */
export function useAnswer(question: Question, review: Review, learn: (change: Partial<Review>) => void): TypedAnswer {
  const { wikiPage } = useSurface();
  const key = `meeting/${wikiPage}/${question.id}`;
  const saved = asTyped(question, review.answers[question.id]?.value);
  const [typed, setTyped] = useState<string | null>(() => drafts.read(key));
  const [failures, setFailures] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null || refusal !== null) return;
    const timer = setTimeout(
      () => {
        call('answerQuestion', { question: question.id, typed }).then(
          ({ answers, version }) => {
            learn({ answers, version });
            setFailures(0);
            if (drafts.read(key) !== typed) return;
            drafts.drop(key);
            setTyped(null);
          },
          (thrown: unknown) => {
            if (thrown instanceof Refused && thrown.code === 'badInput') setRefusal(sentenceOf(thrown));
            else setFailures((count) => count + 1);
          },
        );
      },
      failures === 0 ? pause : retryAfter,
    );
    return () => clearTimeout(timer);
  }, [typed, failures, refusal, question.id, key, learn]);
  const type = (text: string): void => {
    drafts.keep(key, text);
    setTyped(text);
    setRefusal(null);
  };
  return { text: typed ?? saved, type, refusal, state: typed === null ? 'saved' : failures === 0 ? 'here' : 'stuck' };
}

/** An answer as one would type it. */
function asTyped({ type }: Question, value: Answered | undefined): string {
  if (value === undefined) return '';
  return type === 'money' && typeof value === 'number' ? (value / 100).toFixed(2).replace(/\.00$/, '') : String(value);
}
