import Button from '@atlaskit/button/new';
import { useRef, useState, type ReactNode } from 'react';
import { duration } from '../../ui/duration';
import { serverInstant } from '../../ui/server-instant';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';
import { RunningClock } from '../clock/running-clock';
import { SeenTicketName } from '../seen-ticket';
import type { TeamRow } from './team-rows';
import { TeamStateMark } from './team-state';
import { TeamStopForm } from './team-stop-form';
import { say } from '../../ui/words/say';

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
        <td data-label={say('Works on')} className={timer || member.lastTicket ? 'team-work' : 'team-work rows-empty'}>
          <Work row={row} />
        </td>
        <Cell label={say('Running')}>{timer && <RunningClock startedAt={timer.startedAt} className="team-running" />}</Cell>
        <Cell label={say('Today')}>{worked > 0 && duration(worked)}</Cell>
        <Cell label={say('Gaps')}>{gaps >= worthNaming && <span className="team-gaps">{duration(gaps)}</span>}</Cell>
        <Cell label={say('Last stop')}>{lastStop !== null && time(new Date(lastStop).toISOString())}</Cell>
        {mayStop && (
          <td className="rows-actions">
            {timer && (
              <Button
                ref={stop}
                spacing="compact"
                aria-expanded={stopping !== null}
                aria-label={say('Stop the clock of {name}…', { name })}
                onClick={() => setStopping(stopping === null ? timer.id : null)}
              >
                {say('Stop…')}
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

/** A number, or a dash; a card on a narrow screen leaves the dash out. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const isEmpty = children === null || children === false;
  return (
    <td data-label={label} className={isEmpty ? 'rows-number rows-empty' : 'rows-number'}>
      {isEmpty ? '–' : children}
    </td>
  );
}

function Work({ row: { member, lastStop } }: { readonly row: TeamRow }) {
  const { time, dayAndTime, dateOf } = useTimes();
  const { timer, lastTicket, finished } = member;
  if (timer === null) {
    if (finished.length === 0 || lastStop === null) return <span className="subtle">–</span>;
    return (
      <span className="subtle">
        {say('last on')} <SeenTicketName ticket={lastTicket} />
      </span>
    );
  }
  const today = dateOf(serverInstant()) === dateOf(timer.startedAt);
  return (
    <>
      <SeenTicketName ticket={timer.ticket} />{' '}
      <span className="subtle team-since">
        {say('{kind} since', { kind: kindWords[timer.kind] })}{' '}
        <span className="numbers">{(today ? time : dayAndTime)(timer.startedAt)}</span>
        {timer.interrupts && say(', interrupting other work')}
      </span>
    </>
  );
}
