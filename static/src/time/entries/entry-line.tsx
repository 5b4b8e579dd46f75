import { useRef, useState } from 'react';
import type { Entry } from '../../../../src/time/rules/entry';
import { isBillable } from '../../../../src/time/rules/notes';
import { duration } from '../../ui/duration';
import { useTimes } from '../../ui/use-times';
import { EntryMenu } from '../clock/corrections/entry-menu';
import { draftedEntry } from '../clock/corrections/form-drafts';
import { MoreButton } from '../clock/corrections/more-button';
import { kindWords } from '../kind-words';
import { JiraDifference } from './jira-difference';
import { ReviewMark } from './review-mark';
import { StoppedFor } from './stopped-for';
import { TicketLink } from '../ticket-link';
import type { ClockDesk } from '../clock/use-clock';
import { workedIn } from '../worked-in';
import { WorklogMark } from './worklog-mark';
import { say } from '../../ui/words/say';
import './entry-line.css';

interface EntryLineProps {
  readonly entry: Entry;
  readonly desk: Pick<ClockDesk, 'clicks' | 'correct'>;
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
  /** Today in the person's zone, `2026-11-20`; an entry of another day shows its date. */
  readonly today: string;
  /** The ticket on show: its own entries are marked, others are linked. Left out where every entry is of that ticket. */
  readonly ticketId?: string;
  /** It is of who looks at it, who may change it. */
  readonly own: boolean;
  /** Whose entry it is, where it is not plain. */
  readonly who?: string;
}

/** One finished interval: when, what kind, how long, for which ticket, and what is written about it. */
export function EntryLine({ entry, desk, now, today, ticketId, own, who }: EntryLineProps) {
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(() => own && draftedEntry(entry) !== null);
  const here = ticketId === entry.ticket.id;
  const hasMenu = own || entry.history.length > 0;
  return (
    <li className={here ? 'entry-line entry-line-here' : 'entry-line'}>
      <div className="entry-line-head">
        <When entry={entry} today={today} />
        <span className="subtle">{kindWords[entry.kind]}</span>
        <span className="numbers entry-line-length">{entry.stoppedAt > entry.startedAt ? duration(workedIn(entry)) : 'note'}</span>
        {hasMenu && (
          <MoreButton
            ref={more}
            label={say('More about this entry on {key}', { key: entry.ticket.key })}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        )}
      </div>
      <div className="entry-line-about">
        {who !== undefined && <span className="entry-line-who">{who} </span>}
        {ticketId !== undefined &&
          (here ? <span className="entry-line-tag">{say('this ticket')} </span> : <TicketLink ticketKey={entry.ticket.key} />)}{' '}
        {entry.note !== '' && <span className="entry-line-note">{entry.note}</span>}
        {entry.note === '' && isBillable(entry.kind) && <em className="entry-line-missing">{say('no note')}</em>}
        {entry.interrupting !== undefined && <span className="subtle"> {say('(interrupted {key})', { key: entry.interrupting.key })}</span>}
        {entry.internalNote !== '' && (
          <div className="entry-line-internal">{say('Internal: {internalNote}', { internalNote: entry.internalNote })}</div>
        )}
      </div>
      {entry.stoppedFor !== undefined && <StoppedFor stoppedFor={entry.stoppedFor} />}
      {entry.review !== undefined && <ReviewMark review={entry.review} />}
      <WorklogMark entry={entry} now={now} />
      <JiraDifference
        entry={entry}
        onSettle={
          own
            ? (keep, theirs) =>
                desk.correct({ name: 'settleDifference', input: { entry: entry.id, keep, theirs: theirs && { ...theirs } }, entry })
            : null
        }
      />
      {open && (
        <EntryMenu
          entry={entry}
          own={own}
          correct={desk.correct}
          onDelete={desk.clicks.deleteEntry}
          onClose={() => {
            setOpen(false);
            more.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function When({ entry: { startedAt, stoppedAt }, today }: Pick<EntryLineProps, 'entry' | 'today'>) {
  const { time, dayAndTime, dateOf } = useTimes();
  const from = dateOf(startedAt) === today ? time(startedAt) : dayAndTime(startedAt);
  return <span className="numbers">{stoppedAt > startedAt ? `${from}–${time(stoppedAt)}` : from}</span>;
}
