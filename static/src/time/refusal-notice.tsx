import { Notice } from '../ui/notice';
import { useTimes } from '../ui/use-times';
import type { ClockRefusal } from './clock/clock-news';
import './refusal-notice.css';

interface RefusalNoticeProps {
  readonly refusal: ClockRefusal;
  readonly onDismiss: (refusal: ClockRefusal) => void;
}

/** Why something that was clicked was taken back, with what had been typed for it. */
export function RefusalNotice({ refusal, onDismiss }: RefusalNoticeProps) {
  const { time } = useTimes();
  const { unsaved } = refusal;
  const what = unsaved && `Not saved: ${time(unsaved.startedAt)}–${time(unsaved.stoppedAt)} on ${unsaved.ticketKey}. `;
  return (
    <div>
      <Notice sentence={(what ?? '') + refusal.sentence} onDismiss={() => onDismiss(refusal)} />
      {refusal.typed !== '' && (
        <div className="refusal-typed">
          You had typed:
          <blockquote>{refusal.typed}</blockquote>
        </div>
      )}
    </div>
  );
}
