import type { Entry } from '../../../../src/time/rules/entry';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import './worklog-mark.css';

/** Says that the clock was left running overnight and where it was cut; its time counts once the technician has confirmed it. */
export function ReviewMark({ review: { ranUntil } }: { readonly review: NonNullable<Entry['review']> }) {
  const { dayAndTime } = useTimes();
  return (
    <div className="worklog-mark worklog-mark-refused">
      {say(
        'Needs review: left running until {ranUntil}, ended here at the last sign of work. Save it under Edit, changed or not, to confirm it.',
        { ranUntil: dayAndTime(ranUntil) },
      )}
    </div>
  );
}
