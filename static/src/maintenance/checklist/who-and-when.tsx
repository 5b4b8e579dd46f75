import type { Mark } from '../../../../src/maintenance/rules/checklist';
import { serverInstant } from '../../ui/server-instant';
import { useTimes } from '../../ui/use-times';

interface WhoAndWhenProps {
  readonly mark: Mark | undefined;
  readonly who: string;
  readonly arrived: boolean;
}

/** `Ben, 9:14`, with the date if it was not today; a mark that arrives while one looks fades in. */
export function WhoAndWhen({ mark, who, arrived }: WhoAndWhenProps) {
  const { time, dayAndTime, dateOf } = useTimes();
  if (mark === undefined) return <span className="item-who" />;
  const today = dateOf(mark.at) === dateOf(serverInstant());
  return (
    <span key={mark.at} className={arrived ? 'item-who item-who-arrives' : 'item-who'}>
      {who}, {today ? time(mark.at) : dayAndTime(mark.at)}
    </span>
  );
}
