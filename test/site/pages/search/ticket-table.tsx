/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Transition } from '../../jira/world';
import type { IssueView } from '../issue/issue-view';
import { dateText, instantText } from '../shell/formats';
import { PersonName } from '../shell/person-name';
import { StatusLozenge } from '../shell/status-lozenge';
import { BulkForm } from './bulk-form';

interface TableProps {
  readonly rows: readonly IssueView[];
  readonly timeZone: string;
  readonly refused: boolean;
  /** The steps that ticked tickets can be moved by; empty for who may not change many at once. */
  readonly transitions: readonly Transition[];
  /** The address to go back to. */
  readonly back: string;
}

export const TicketTable: FC<TableProps> = ({ rows, timeZone, refused, transitions, back }) =>
  rows.length === 0 ? (
    refused ? null : (
      <Nothing />
    )
  ) : (
    <BulkForm transitions={transitions} back={back}>
      <div class="scroll-x" tabindex={0} role="region" aria-label="Tickets">
        <table class="tickets">
          <thead>
            <tr>
              {transitions.length === 0 ? null : (
                <th scope="col">
                  <span class="visually-hidden">Select</span>
                </th>
              )}
              <th scope="col">Key</th>
              <th scope="col">Summary</th>
              <th scope="col">Status</th>
              <th scope="col">Assignee</th>
              <th scope="col">Organization</th>
              <th scope="col">Maintenance</th>
              <th scope="col">Due</th>
              <th scope="col">Updated</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((view) => (
              <TicketRow view={view} timeZone={timeZone} selectable={transitions.length > 0} />
            ))}
          </tbody>
        </table>
      </div>
    </BulkForm>
  );

const TicketRow: FC<{ view: IssueView; timeZone: string; selectable: boolean }> = ({ view, timeZone, selectable }) => {
  const { issue, status, assignee, organizations, maintenance } = view;
  const address = `/browse/${issue.key}`;
  return (
    <tr>
      {selectable ? (
        <td>
          <input type="checkbox" name="key" value={issue.key} aria-label={`Select ${issue.key}`} autocomplete="off" />
        </td>
      ) : null}
      <td>
        <a href={address} class="key">
          {issue.key}
        </a>
      </td>
      <td class="summary-cell">
        <a href={address}>{issue.summary}</a>
      </td>
      <td>
        <StatusLozenge status={status} />
      </td>
      <td>
        <PersonName person={assignee} nobody="Unassigned" />
      </td>
      <td>{organizations.map(({ name }) => name).join(', ')}</td>
      <td class="numbers">{maintenance === undefined ? null : <Progress {...maintenance} />}</td>
      <td>{issue.duedate === null ? null : dateText(issue.duedate)}</td>
      <td>{instantText(issue.updated, timeZone)}</td>
    </tr>
  );
};

const Progress: FC<{ done: number; items: number }> = ({ done, items }) => (
  <span class="progress">
    <progress value={done} max={items} aria-hidden="true"></progress>
    {done} of {items}
  </span>
);

const Nothing: FC = () => (
  <div class="empty">
    <p>No tickets match this query.</p>
    <a class="button" href="/create">
      Create a ticket
    </a>
  </div>
);
