import { useState } from 'react';
import type { DayPlan } from '../../../../src/time/rules/day/day-plan';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import { lengthOf, within } from '../../../../src/time/rules/stretch';
import { duration } from '../../ui/duration';
import { useTimes } from '../../ui/use-times';
import { isDrafted } from '../../ui/use-draft';
import { TicketLink } from '../ticket-link';
import type { TicketClients } from '../use-ticket-clients';
import { AdoptWorklog } from './adopt-worklog';
import type { DayAct } from './day-acts';
import { say } from '../../ui/words/say';

interface DayJiraRowProps {
  readonly me: string;
  readonly worklog: JiraWorklog;
  readonly day: DayPlan;
  readonly clients: TicketClients;
  readonly onAct: ((act: DayAct) => void) | null;
}

/** A worklog that was written in Jira itself, as what it is; it can be made an entry. */
export function DayJiraRow({ me, worklog, day, clients, onAct }: DayJiraRowProps) {
  const { time } = useTimes();
  const [adopting, setAdopting] = useState(() => isDrafted(`adopt/${worklog.id}`));
  const part = within(worklog, day) ?? worklog;
  const group = clients.groupOf(worklog.ticket);
  return (
    <>
      <tr>
        <th scope="row" className="numbers">
          {time(part.startedAt)}–{time(part.stoppedAt)}
        </th>
        <td className="day-table-number numbers" data-label={say('Length')}>
          {duration(lengthOf(part))}
        </td>
        <td className="subtle" data-label={say('Marks')}>
          –
        </td>
        <td className="subtle" data-label={say('Kind')}>
          {say('in Jira')}
        </td>
        <td data-label={say('Ticket')}>
          <span className={`day-table-ticket ${clients.accentOf(group.id)}`}>
            <TicketLink ticketKey={worklog.ticket.key} />
          </span>
          <div className="day-table-small">{group.id === worklog.ticket.id ? worklog.ticket.summary : group.name}</div>
        </td>
        <td data-label={say('Note')} className="day-table-note">
          {worklog.note}
          <div className="day-table-small">{say('Logged in Jira, not with the clock.')}</div>
        </td>
        <td className="subtle" data-label={say('Saved')}>
          –
        </td>
        {onAct && (
          <td className="day-table-actions">
            <button
              type="button"
              id={`adopt-${worklog.id}`}
              className="link"
              aria-expanded={adopting}
              aria-label={say('Make an entry of {key} {startedAt}', { key: worklog.ticket.key, startedAt: time(part.startedAt) })}
              onClick={() => setAdopting(!adopting)}
            >
              {say('Make it an entry')}
            </button>
          </td>
        )}
      </tr>
      {adopting && onAct && (
        <tr className="day-table-form">
          <td colSpan={8}>
            <AdoptWorklog
              me={me}
              worklog={worklog}
              onAct={onAct}
              onClose={() => {
                setAdopting(false);
                document.getElementById(`adopt-${worklog.id}`)?.focus();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
