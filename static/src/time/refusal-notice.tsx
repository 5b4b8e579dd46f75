import { Notice } from '../ui/notice';
import { useTimes } from '../ui/use-times';
import type { ClockAction } from './clock/actions/clock-action';
import type { ClockRefusal } from './clock/clock-news';
import { ReopenOffer } from './reopen-offer';
import { say } from '../ui/words/say';
import './refusal-notice.css';

interface RefusalNoticeProps {
  readonly refusal: ClockRefusal;
  readonly onDismiss: (refusal: ClockRefusal) => void;
  readonly onAgain: (refusal: ClockRefusal, action: ClockAction) => void;
}

/** Why something that was clicked was taken back, with what had been typed for it. */
export function RefusalNotice({ refusal, onDismiss, onAgain }: RefusalNoticeProps) {
  const { time } = useTimes();
  const { unsaved, afterReopening } = refusal;
  const what =
    unsaved &&
    say('Not saved: {startedAt}–{stoppedAt} on {ticketKey}. ', {
      startedAt: time(unsaved.startedAt),
      stoppedAt: time(unsaved.stoppedAt),
      ticketKey: unsaved.ticketKey,
    });
  return (
    <div>
      <Notice sentence={(what ?? '') + refusal.sentence} onDismiss={() => onDismiss(refusal)} />
      {afterReopening && <ReopenOffer ticket={afterReopening.ticket} onReopened={() => onAgain(refusal, afterReopening.action)} />}
      {refusal.typed !== '' && (
        <div className="refusal-typed">
          {say('You had typed:')}
          <blockquote>{refusal.typed}</blockquote>
        </div>
      )}
    </div>
  );
}
