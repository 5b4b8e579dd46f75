import { useState } from 'react';
import type { Instant } from '../../../../src/platform/rules/units';
import type { DaysView, DayView } from '../../../../src/time/rules/day/days-view';
import type { Entry } from '../../../../src/time/rules/entry';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import { isDrafted } from '../../ui/use-draft';
import { editDraft } from '../clock/corrections/form-drafts';
import type { DayAct } from './day-acts';
import { DayJiraRow } from './day-jira-row';
import { DayRow } from './day-row';
import { dayWords } from './day-words';
import { EditEntry } from '../entries/edit-entry';
import type { TicketClients } from '../use-ticket-clients';
import { say } from '../../ui/words/say';
import './day-table.css';

interface DayTableProps {
  readonly day: DayView;
  readonly view: DaysView;
  readonly clients: TicketClients;
  readonly now: Instant;
  /** Null where the day is closed. */
  readonly onAct: ((act: DayAct) => void) | null;
}

/** Every entry of the day, its true times beside the team's marks. */
export function DayTable({ day, view, clients, now, onAct }: DayTableProps) {
  const [editing, setEditing] = useState(() => view.entries.find((entry) => isDrafted(editDraft(entry)))?.id ?? null);
  const { entries, inJira, settings, timer } = view;
  const rows = [...entries, ...inJira].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
  if (rows.length === 0) {
    const says =
      timer && timer.startedAt < day.stoppedAt
        ? say('Nothing is finished yet that day.')
        : say('Nothing is entered that day. Start the clock on a ticket when you begin, or add an entry.');
    return <p className="day-table-empty">{says}</p>;
  }
  return (
    <table className="day-table">
      <caption className="heard-only">{say('Entries of the day, and what was logged in Jira')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Time')}</th>
          <th scope="col" className="day-table-number">
            {say('Length')}
          </th>
          <th scope="col">{dayWords.marks[settings.team]}</th>
          <th scope="col">{say('Kind')}</th>
          <th scope="col">{say('Ticket')}</th>
          <th scope="col">{say('Note')}</th>
          <th scope="col">{say('Saved')}</th>
          {onAct && (
            <th scope="col">
              <span className="heard-only">{say('Actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) =>
          isEntry(entry) ? (
            <DayRow
              key={entry.id}
              entry={entry}
              day={day}
              team={settings.team}
              clients={clients}
              now={now}
              onAct={onAct}
              onEdit={() => setEditing(entry.id === editing ? null : entry.id)}
            >
              {onAct && editing === entry.id && (
                <EditEntry
                  entry={entry}
                  onAct={onAct}
                  onReopen={() => setEditing(entry.id)}
                  onClose={() => {
                    setEditing(null);
                    document.getElementById(`edit-${entry.id}`)?.focus();
                  }}
                />
              )}
            </DayRow>
          ) : (
            <DayJiraRow key={`jira-${entry.id}`} me={view.me} worklog={entry} day={day} clients={clients} onAct={onAct} />
          ),
        )}
      </tbody>
    </table>
  );
}

const isEntry = (row: Entry | JiraWorklog): row is Entry => 'worklog' in row;
