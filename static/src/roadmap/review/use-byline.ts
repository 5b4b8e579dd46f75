import { useEffect } from 'react';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { bylineOf } from '../../../../src/roadmap/rules/meeting/byline';
import type { NoMeeting } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';

const quiet = 15_000;
/** What this page has said of itself last, as far as this browser knows. */
const told = new Map<string, string>();

/**
 * Keeps the item beside the page's author up to date: once nothing more is answered for a while, at once when the meeting ends. Nobody waits
 * for it, and who opens the page next makes good what was missed.
 */
export function useByline(page: string, opened: Review | NoMeeting | null): void {
  const review = opened?.outcome === 'meeting' && opened.mayChange ? opened : null;
  const says = review === null ? null : bylineOf(page, review).title;
  const ended = review !== null && review.finishedAt !== null;
  const isBehind = review?.byline === 'behind';
  useEffect(() => {
    if (says === null) return;
    if (!told.has(page) && !isBehind) told.set(page, says);
    if (told.get(page) === says) return;
    const tell = (): void => {
      told.set(page, says);
      call('tellByline', {}).catch(() => told.delete(page));
    };
    const timer = setTimeout(tell, ended ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [page, says, ended, isBehind]);
}
