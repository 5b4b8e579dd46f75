import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { duration } from '../ui/duration';
import { serverInstant } from '../ui/server-instant';
import { useTimes } from '../ui/use-times';
import { kindWords } from './kind-words';
import { RunningClock } from './running-clock';
import { SeenTicketName } from './seen-ticket';
import type { TeamRow } from './team-rows';
import { TeamStateMark } from './team-state';
import { TeamStopForm } from './team-stop-form';

interface TeamTableRowProps {
  readonly row: TeamRow;
  readonly mayStop: boolean;
  readonly onStopped: (row: TeamRow) => void;
}

/** One technician now, and below the form in which a manager stops a forgotten clock. */
export function TeamTableRow({ row, mayStop, onStopped }: TeamTableRowProps) {
  const { member, name, state, worked, gaps, lastStop } = row;
  const { timer } = member;
  const { time } = useTimes();
  const [stopping, setStopping] = useState<string | null>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setStopping(null);
    stop.current?.focus();
  };
  return (
    <>
      <tr className="rows-row">
        <th scope="row">
          <span className="team-name">{name}</span> <TeamStateMark state={state} />
        </th>
        <td data-label="Works on" className={timer || member.lastTicket ? 'team-work' : 'team-work rows-empty'}>
          <Work row={row} />
        </td>
        <td data-label="Running" className="rows-number">
          {timer ? <RunningClock startedAt={timer.startedAt} className="team-running" /> : '–'}
        </td>
        <td data-label="Today" className="rows-number">
          {worked === 0 ? '–' : duration(worked)}
        </td>
        <td data-label="Gaps" className={gaps >= worthNaming ? 'rows-number team-gaps' : 'rows-number'}>
          {gaps < worthNaming ? '–' : duration(gaps)}
        </td>
        <td data-label="Last stop" className="rows-number">
          {lastStop === null ? '–' : time(new Date(lastStop).toISOString())}
        </td>
        {mayStop && (
          <td className="rows-actions">
            {timer && (
              <Button
                ref={stop}
                spacing="compact"
                aria-expanded={stopping !== null}
                aria-label={`Stop the clock of ${name}…`}
                onClick={() => setStopping(stopping === null ? timer.id : null)}
              >
                Stop…
              </Button>
            )}
          </td>
        )}
      </tr>
      {stopping !== null && (
        <tr className="rows-below">
          <td colSpan={7}>
            <TeamStopForm row={row} timer={stopping} onStopped={() => onStopped(row)} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Shorter gaps are the moment between two clicks. */
const worthNaming = 60_000;

function Work({ row: { member, lastStop } }: { readonly row: TeamRow }) {
  const { time, dayAndTime, dateOf } = useTimes();
  const { timer, lastTicket, finished } = member;
  if (timer === null) {
    if (finished.length === 0 || lastStop === null) return <span className="subtle">–</span>;
    return (
      <span className="subtle">
        last on <SeenTicketName ticket={lastTicket} />
      </span>
    );
  }
  const today = dateOf(serverInstant()) === dateOf(timer.startedAt);
  return (
    <>
      <SeenTicketName ticket={timer.ticket} />{' '}
      <span className="subtle team-since">
        {kindWords[timer.kind]} since <span className="numbers">{(today ? time : dayAndTime)(timer.startedAt)}</span>
        {timer.interrupts && ', interrupting other work'}
      </span>
    </>
  );
}
