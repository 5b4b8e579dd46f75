import type { ReactNode } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import { ClientRow } from './client-row';
import type { SortColumn, Wanted } from './client-view';
import { say } from '../ui/words/say';
import '../ui/rows-table.css';
import './clients-table.css';

interface ClientsTableProps {
  readonly clients: readonly Client[];
  readonly wanted: Wanted;
  readonly onSort: (by: SortColumn) => void;
  readonly nameOf: (accountId: string) => string;
  readonly saved: string | null;
  readonly open: string | null;
  /** What is shown under the client that is open. */
  readonly panel: ReactNode;
  readonly onShow: (client: Client) => void;
  /** Null where the person may only look. */
  readonly onOpen: ((client: Client) => void) | null;
}

const columns: readonly { readonly label: string; readonly by?: SortColumn; readonly className?: string }[] = [
  { label: say('Name'), by: 'name' },
  { label: say('Organization'), by: 'organization' },
  { label: say('Project'), by: 'project' },
  { label: say('Time zone'), by: 'timeZone' },
  { label: say('Travel'), by: 'travelMinutes', className: 'rows-number' },
  { label: say('Contract') },
  { label: 'HIPAA' },
  { label: say('Plan day'), by: 'planDay', className: 'rows-number' },
  { label: say('Assignee') },
  { label: say('Status'), by: 'status' },
];

/** Clients in rows; on a narrow screen each becomes a card. */
export function ClientsTable({ clients, wanted, onSort, nameOf, saved, open, panel, onShow, onOpen }: ClientsTableProps) {
  return (
    <table className="rows-table clients-table">
      <thead>
        <tr>
          {columns.map(({ label, by, className }) => (
            <th
              key={label}
              scope="col"
              className={className}
              aria-sort={by === wanted.by ? (wanted.downwards ? 'descending' : 'ascending') : undefined}
            >
              {by === undefined ? (
                label
              ) : (
                <button type="button" className="clients-sort" onClick={() => onSort(by)}>
                  {label}
                  <span aria-hidden="true">{by === wanted.by ? (wanted.downwards ? ' ↓' : ' ↑') : ''}</span>
                </button>
              )}
            </th>
          ))}
          {onOpen !== null && (
            <th scope="col">
              <span className="heard-only">{say('Change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <ClientRow
            key={client.id}
            client={client}
            assignee={client.assignee === null ? null : nameOf(client.assignee)}
            isSaved={client.id === saved}
            panel={client.id === open ? panel : null}
            columns={columns.length + 1}
            onShow={onShow}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
