import { lengthOf, type Stretch } from '../../../../src/time/rules/stretch';
import { useTimes } from '../../ui/use-times';

const hour = 3_600_000;
const most = 13;

/** The hours below the ribbon, as the person's wall clock has them. */
export function DayHours({ whole }: { readonly whole: Stretch }) {
  const { time } = useTimes();
  const [from, length] = [Date.parse(whole.startedAt), lengthOf(whole)];
  const every = Math.ceil(length / hour / most) * hour;
  const first = Math.ceil(from / hour) * hour;
  const marks = Array.from({ length: Math.max(0, Math.floor((from + length - first) / every) + 1) }, (_, index) => first + index * every);
  return (
    <div className="day-hours numbers" aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark} style={{ left: `${String((100 * (mark - from)) / length)}%` }}>
          {time(new Date(mark).toISOString())}
        </span>
      ))}
    </div>
  );
}
