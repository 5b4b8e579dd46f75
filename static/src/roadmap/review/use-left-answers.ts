import { useEffect } from 'react';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { useLatest } from '../../ui/use-latest';
import { useSurface } from '../../ui/surface';
import { draftKey, seenIn, seenKey } from './use-answer';

const every = 5_000;

/** Sends what was typed in sections that are not shown now, such as just before another was chosen; what is refused waits there to be seen. */
export function useLeftAnswers(review: Review, shown: string, learn: (change: Partial<Review>) => void): void {
  const { wikiPage } = useSurface();
  const latest = useLatest({ review, shown, learn });
  const isOpen = review.mayChange && review.finishedAt === null && review.consentOn !== null;
  useEffect(() => {
    if (!isOpen) return;
    const refused = new Set<string>();
    const send = async (): Promise<void> => {
      const { questionnaire } = latest.current.review;
      for (const { id, section } of questionnaire.questions) {
        const key = draftKey(wikiPage, id);
        const typed = drafts.read(key);
        if (typed === null || section === latest.current.shown || refused.has(`${id} ${typed}`)) continue;
        const seen = seenIn(seenKey(wikiPage, id));
        try {
          const { outcome, answers, version } = await call('answerQuestion', {
            question: id,
            typed,
            questionnaire: questionnaire.version,
            seen,
          });
          latest.current.learn({ answers, version });
          if (outcome === 'answeredMeanwhile') refused.add(`${id} ${typed}`);
          else if (drafts.read(key) === typed) for (const kept of [key, seenKey(wikiPage, id)]) drafts.drop(kept);
        } catch {
          refused.add(`${id} ${typed}`); // it is told where the question stands
        }
      }
    };
    const timer = setInterval(() => void send(), every);
    return () => clearInterval(timer);
  }, [isOpen, wikiPage, latest]);
}
