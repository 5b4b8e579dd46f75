import type { ReactNode } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import { isIncomplete } from './client-view';
import { say } from '../ui/words/say';
import { spokenWords } from './spoken-words';
import './client-status.css';

interface ClientRowProps {
  readonly client: Client;
  readonly assignee: string | null;
  readonly isSaved: boolean;
  readonly panel: ReactNode;
  readonly columns: number;
  readonly onShow: (client: Client) => void;
  /** Null where the person may only look. */
  readonly onOpen: ((client: Client) => void) | null;
}

/** One client, and under it the panel in which it is changed. */
export function ClientRow({ client, assignee, isSaved, panel, columns, onShow, onOpen }: ClientRowProps) {
  const { name, organization, project, timeZone, travelMinutes, contract, hipaa, planDay, status } = client;
  const needed = isIncomplete(client) ? <Missing /> : '–';
  return (
    <>
      <tr className={isSaved ? 'rows-row client-row-saved' : 'rows-row'}>
        <th scope="row">
          <button type="button" className="link client-row-name" onClick={() => onShow(client)}>
            {name}
          </button>
          {isSaved && <span className="client-row-note">{say('saved')}</span>}
        </th>
        <td data-label={say('Organization')}>{organization?.name ?? '–'}</td>
        <td data-label={say('Project')}>{project?.key ?? needed}</td>
        <td data-label={say('Time zone')}>{timeZone?.replaceAll('_', ' ') ?? needed}</td>
        <td data-label={say('Travel')} className="rows-number">
          {travelMinutes === null ? '–' : `${String(travelMinutes)} m`}
        </td>
        <td data-label={say('Contract')}>{spokenWords.contract[contract]}</td>
        <td data-label={say('HIPAA')}>{spokenWords.hipaa[hipaa]}</td>
        <td data-label={say('Plan day')} className="rows-number">
          {planDay}
        </td>
        <td data-label={say('Assignee')}>{assignee ?? '–'}</td>
        <td data-label={say('Status')}>
          <span className={`client-status client-status-${status}`}>{spokenWords.status[status]}</span>
        </td>
        {onOpen !== null && (
          <td className="rows-actions">
            <button
              type="button"
              id={`open-${client.id}`}
              className="link"
              aria-expanded={panel !== null}
              aria-label={say('Edit {name}', { name })}
              onClick={() => onOpen(client)}
            >
              {say('Edit')}
            </button>
          </td>
        )}
      </tr>
      {panel !== null && (
        <tr className="rows-below client-row-panel">
          <td colSpan={columns}>{panel}</td>
        </tr>
      )}
    </>
  );
}

function Missing() {
  return (
    <span className="client-missing" title={say('Without it this client gets no maintenance ticket')}>
      <span aria-hidden="true">! </span>
      {say('missing')}
    </span>
  );
}
