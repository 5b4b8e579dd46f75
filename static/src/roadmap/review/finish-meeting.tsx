import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dateOnly } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import { minutedActions } from '../../../../src/roadmap/rules/meeting/action';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { warningsOf } from '../../../../src/roadmap/rules/meeting/meeting';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { openWikiPage } from '../../ui/open-wiki-page';
import { sentenceOf } from '../../ui/sentence-of';
import { BookTime } from './book-time';
import { say } from '../../ui/words/say';

const keptWords = {
  deleted: say(
    'The meeting is finished, but Rounds cannot see its page: it was deleted, or restricted so that the app may not see it. Restore it or let the app in, and write it again.',
  ),
  changedByHand: say('The meeting is finished. Somebody changed its part of the page by hand, so that text stays as it is.'),
} as const;

interface FinishMeetingProps {
  readonly review: Review;
  readonly onFinished: (review: Review) => void;
}

/** What is missing, when to meet next, and the button that freezes the meeting and writes its page. */
export function FinishMeeting({ review, onFinished }: FinishMeetingProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [next, setNext] = useState<string | null>(null);
  const isFinished = review.finishedAt !== null;
  const nextOn = next ?? review.suggestedNext;
  if (!review.mayChange) return isFinished ? <NextMeeting review={review} /> : null;
  const finish = async (): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('finishMeeting', { client: review.client.id, nextOn: nextOn === '' ? null : dateOnly(nextOn) });
      const { former, scores, suggestedNext } = review;
      onFinished({ ...answer.review, former, scores, suggestedNext });
      setSaid(
        answer.outcome === 'finished' ? say('The page says now what the meeting holds. Reload it to see.') : keptWords[answer.because],
      );
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
  const warnings = isFinished
    ? []
    : warningsOf({ ...review, contract: review.client.contract, planLines: review.lines.length, withoutTicket: withoutTicket(review) });
  return (
    <footer className="review-finish">
      {warnings.length > 0 && (
        <Notice
          tone="hint"
          sentence={say('Before you finish: {warnings}', { warnings: warnings.map((warning) => say(warning)).join(' ') })}
        />
      )}
      {said !== null && <Notice tone="hint" sentence={said} />}
      {isFinished ? (
        <NextMeeting review={review} />
      ) : (
        <Labelled label={say('Next meeting')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className="labelled-input"
              min={review.heldOn}
              value={nextOn}
              onChange={({ currentTarget }) => setNext(currentTarget.value)}
            />
          )}
        </Labelled>
      )}
      <div className="review-buttons">
        <Button appearance={isFinished ? 'default' : 'primary'} isDisabled={busy} onClick={() => void finish()}>
          {isFinished ? say('Write the page again') : say('Finish the meeting')}
        </Button>
        {isFinished && <Button onClick={makeSection}>{say('IT department section')}</Button>}
        <Button onClick={() => window.print()}>{say('Print the questionnaire')}</Button>
        <span className="subtle">
          {isFinished ? say('This meeting is finished and stays as it is.') : say('Freezes the answers and writes them on this page.')}
        </span>
      </div>
      {isFinished && <BookTime review={review} onBooked={(booked) => onFinished({ ...review, booked })} />}
    </footer>
  );
}

const withoutTicket = ({ standing, page }: Review): number =>
  minutedActions(standing.actions).filter(({ meeting, ticket }) => meeting === page && ticket.state === 'none').length;

function NextMeeting({ review: { agreed } }: { readonly review: Review }) {
  const next = agreed?.nextOn ?? null;
  return (
    <p className="review-next">
      {next === null ? say('No day is set for the next meeting.') : say('Next meeting: {next}.', { next: dayInWords(next) })}
    </p>
  );
}
