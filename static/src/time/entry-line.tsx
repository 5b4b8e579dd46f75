import type { Entry } from '../../../src/time/rules/timer';
import { duration } from '../ui/duration';
import { useTimes } from '../ui/use-times';
import { kindWords } from './kind-words';
import { TicketLink } from './ticket-link';
import { workedIn } from './worked-in';
import { WorklogMark } from './worklog-mark';
import './entry-line.css';

interface EntryLineProps {
  readonly entry: Entry;
  /** Today in the person's zone, `2026-11-20`; an entry of another day shows its date. */
  readonly today: string;
  /** The ticket on show: its own entries are marked, others are linked. Left out where every entry is of that ticket. */
  readonly ticketId?: string;
  /** Whose entry it is, where it is not plain. */
  readonly who?: string;
}

/** One finished interval: when, what kind, how long, for which ticket, and what the client will read. */
export function EntryLine({ entry, today, ticketId, who }: EntryLineProps) {
  const { time, dayAndTime, dateOf } = useTimes();
  const from = dateOf(entry.startedAt) === today ? time(entry.startedAt) : dayAndTime(entry.startedAt);
  const here = ticketId === entry.ticket.id;
  return (
    <li className={here ? 'entry-line entry-line-here' : 'entry-line'}>
      <div className="entry-line-head">
        <span className="numbers">
          {from}–{time(entry.stoppedAt)}
        </span>
        <span className="subtle">{kindWords[entry.kind]}</span>
        <span className="numbers entry-line-length">{duration(workedIn(entry))}</span>
      </div>
      <div className="entry-line-about">
        {who !== undefined && <span className="entry-line-who">{who} </span>}
        {ticketId !== undefined &&
          (here ? <span className="entry-line-tag">this ticket </span> : <TicketLink ticketKey={entry.ticket.key} />)}{' '}
        {entry.note === '' ? <EntryWithoutNote entry={entry} /> : <span className="entry-line-note">{entry.note}</span>}
      </div>
      <WorklogMark worklog={entry.worklog} />
    </li>
  );
}

function EntryWithoutNote({ entry }: { readonly entry: Entry }) {
  return entry.kind === 'break' ? null : <em className="entry-line-missing">no note</em>;
}
