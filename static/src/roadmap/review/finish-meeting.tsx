import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Review } from '../../../../src/roadmap/rules/review';
import { warningsOf } from '../../../../src/roadmap/rules/meeting';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { openWikiPage } from '../../ui/open-wiki-page';
import { sentenceOf } from '../../ui/sentence-of';

const keptWords = {
  deleted: 'The meeting is finished, but its page was deleted: restore the page and write it again.',
  changedByHand: 'The meeting is finished. Somebody changed its part of the page by hand, so that text stays as it is.',
} as const;

interface FinishMeetingProps {
  readonly review: Review;
  readonly onFinished: (review: Review) => void;
}

/** What is missing, and the button that freezes the meeting and writes its page. */
export function FinishMeeting({ review, onFinished }: FinishMeetingProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!review.mayChange) return null;
  const finish = async (): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('finishMeeting', {});
      onFinished({ ...answer.review, former: review.former });
      setSaid(answer.outcome === 'finished' ? 'The page says now what the meeting holds. Reload it to see.' : keptWords[answer.because]);
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setBusy(false);
  };
  const makeSection = (): void => {
    call('makeItSection', {}).then(
      ({ spaceKey, page }) => openWikiPage(spaceKey, page),
      (thrown: unknown) => setSaid(sentenceOf(thrown)),
    );
  };
  const warnings =
    review.finishedAt === null ? warningsOf({ ...review, contract: review.client.contract, planLines: review.lines.length }) : [];
  return (
    <footer className="review-finish">
      {warnings.length > 0 && <Notice tone="hint" sentence={`Before you finish: ${warnings.join(' ')}`} />}
      {said !== null && <Notice tone="hint" sentence={said} />}
      <Button appearance={review.finishedAt === null ? 'primary' : 'default'} isDisabled={busy} onClick={() => void finish()}>
        {review.finishedAt === null ? 'Finish the meeting' : 'Write the page again'}
      </Button>
      {review.finishedAt !== null && <Button onClick={makeSection}>IT department section</Button>}
      <span className="subtle">
        {review.finishedAt === null ? 'Freezes the answers and writes them on this page.' : 'This meeting is finished and stays as it is.'}
      </span>
    </footer>
  );
}
