import type { Entry } from '../../../../src/time/rules/entry';
import { useTimes } from '../../ui/use-times';
import './worklog-mark.css';

/** Says that the clock was left running overnight and where it was cut; its time counts once the technician has confirmed it. */
export function ReviewMark({ review: { ranUntil } }: { readonly review: NonNullable<Entry['review']> }) {
  const { dayAndTime } = useTimes();
  return (
    <div className="worklog-mark worklog-mark-refused">
      Needs review: left running until {dayAndTime(ranUntil)}, ended here at the last sign of work. Save it under Edit, changed or not, to
      confirm it.
    </div>
  );
}
