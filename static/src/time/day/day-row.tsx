import type { ReactNode } from 'react';
import type { Instant } from '../../../../src/platform/rules/units';
import type { DayPlan } from '../../../../src/time/rules/day/day-plan';
import type { Entry } from '../../../../src/time/rules/entry';
import { onMarks } from '../../../../src/time/rules/day/increments';
import { delayOf, isLate } from '../../../../src/time/rules/day/lateness';
import type { Team } from '../../../../src/time/rules/day/person-settings';
import { lengthOf, within } from '../../../../src/time/rules/stretch';
import { duration } from '../../ui/duration';
import { useTimes } from '../../ui/use-times';
import { dropEntryAct, settleDifferenceAct, type DayAct } from './day-acts';
import { EntryHistory } from '../entries/entry-history';
import { JiraDifference } from '../entries/jira-difference';
import { kindWords } from '../kind-words';
import { ReviewMark } from '../entries/review-mark';
import { StoppedFor } from '../entries/stopped-for';
import { TicketLink } from '../ticket-link';
import type { TicketClients } from '../use-ticket-clients';
import { WorklogMark } from '../entries/worklog-mark';
import { say } from '../../ui/words/say';

interface DayRowProps {
  readonly entry: Entry;
  readonly day: DayPlan;
  readonly team: Team;
  readonly clients: TicketClients;
  readonly now: Instant;
  readonly onAct: ((act: DayAct) => void) | null;
  readonly onEdit: () => void;
  /** The form for changing it, while it is open. */
  readonly children: ReactNode;
}

const lengthInWords = (milliseconds: number): string => (milliseconds === 0 ? '0 m' : duration(milliseconds));

/** One entry: when, how long, on which marks, for whom, what the client reads, and how soon it was entered. */
export function DayRow({ entry, day, team, clients, now, onAct, onEdit, children }: DayRowProps) {
  const { time } = useTimes();
  const part = within(entry, day) ?? entry;
  const marks = onMarks(part, team);
  const isPart = part.startedAt !== entry.startedAt || part.stoppedAt !== entry.stoppedAt;
  const isBreak = entry.kind === 'break';
  const { ticket } = entry;
  const group = clients.groupOf(ticket);
  const about = group.id === ticket.id ? ticket.summary : group.name;
  return (
    <>
      <tr>
        <th scope="row" className="numbers">
          {time(part.startedAt)}–{time(part.stoppedAt)}
          {isPart && (
            <div className="day-table-small">
              {say('of {span}, over midnight', { span: `${time(entry.startedAt)}–${time(entry.stoppedAt)}` })}
            </div>
          )}
        </th>
        <td className="day-table-number numbers" data-label={say('Length')}>
          {lengthInWords(lengthOf(part))}
        </td>
        <td className="numbers subtle" data-label={say('Marks')}>
          {isBreak ? '–' : `${time(marks.startedAt)}–${time(marks.stoppedAt)} (${lengthInWords(lengthOf(marks))})`}
        </td>
        <td data-label={say('Kind')}>{kindWords[entry.kind]}</td>
        <td data-label={say('Ticket')}>
          <span className={`day-table-ticket ${isBreak ? '' : clients.accentOf(group.id)}`}>
            <TicketLink ticketKey={ticket.key} />
          </span>
          <div className="day-table-small">{about}</div>
        </td>
        <td data-label={say('Note')} className="day-table-note">
          {entry.note}
          {entry.internalNote !== '' && (
            <div className="day-table-small">{say('Internal: {internalNote}', { internalNote: entry.internalNote })}</div>
          )}
          {entry.interrupting && <div className="day-table-small">{say('Interrupted {key}', { key: entry.interrupting.key })}</div>}
          {entry.stoppedFor && <StoppedFor stoppedFor={entry.stoppedFor} />}
          {entry.review && <ReviewMark review={entry.review} />}
          <EntryHistory entry={entry} />
          <JiraDifference entry={entry} onSettle={onAct && ((keep, theirs) => onAct(settleDifferenceAct(entry, keep, theirs)))} />
        </td>
        <td data-label={say('Saved')}>
          {isLate(entry) && !isBreak ? (
            <span className="day-table-late">{say('late by {entry}', { entry: duration(delayOf(entry)) })}</span>
          ) : (
            <span className="subtle">{say('on time')}</span>
          )}
          <WorklogMark entry={entry} now={Date.parse(now)} />
        </td>
        {onAct && (
          <td className="day-table-actions">
            <button
              type="button"
              className="link"
              id={`edit-${entry.id}`}
              aria-label={say('Edit {key} {startedAt}', { key: ticket.key, startedAt: time(part.startedAt) })}
              onClick={onEdit}
            >
              {say('Edit')}
            </button>
            <button
              type="button"
              className="link"
              aria-label={say('Delete {key} {startedAt}', { key: ticket.key, startedAt: time(part.startedAt) })}
              onClick={() => onAct(dropEntryAct(entry))}
            >
              {say('Delete')}
            </button>
          </td>
        )}
      </tr>
      {children !== null && children !== false && (
        <tr className="day-table-form">
          <td colSpan={8}>{children}</td>
        </tr>
      )}
    </>
  );
}
