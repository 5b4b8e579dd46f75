import { useCallback } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { foundTickets } from '../../ui/found-tickets';
import { goToTicketApart } from '../../ui/go-to-ticket';
import { openSearch } from '../../ui/open-search';
import { Part } from '../../ui/part';
import { say } from '../../ui/words/say';

interface TicketsPartProps {
  readonly client: Client;
  /** Null where the person may not change the client. */
  readonly onEdit: (() => void) | null;
}

const shown = 6;

/** The client's tickets that are not resolved, as Jira finds them for who looks. */
export function TicketsPart({ client: { organization }, onEdit }: TicketsPartProps) {
  const name = organization?.name ?? null;
  const ask = useCallback(() => (name === null ? Promise.resolve([]) : foundTickets(openTickets(name), shown + 1)), [name]);
  return (
    <Part title={say('Open tickets')} ask={ask}>
      {(tickets) =>
        name === null ? (
          <>
            <p className="subtle">{say('Its tickets are found by its organization, and it has none.')}</p>
            {onEdit !== null && <EditLink onEdit={onEdit} words={say('Choose its organization')} />}
          </>
        ) : (
          <>
            {tickets.length === 0 && <p className="subtle">{say('No open tickets.')}</p>}
            <ul>
              {tickets.slice(0, shown).map(({ id, key, summary, status }) => (
                <li key={id} className="part-line">
                  <span>
                    <button type="button" className="link" onClick={() => goToTicketApart(key)}>
                      {key}
                    </button>{' '}
                    {summary}
                  </span>
                  <span className="subtle" translate="no">
                    {status}
                  </span>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="link part-action"
              onClick={() => openSearch(tickets.length === 0 ? allTickets(name) : openTickets(name))}
            >
              {tickets.length === 0 ? say('All its tickets in Jira') : tickets.length > shown ? say('More in Jira') : say('Show in Jira')}
            </button>
          </>
        )
      }
    </Part>
  );
}

export function EditLink({ onEdit, words }: { readonly onEdit: () => void; readonly words: string }) {
  return (
    <button type="button" className="link part-action" onClick={onEdit}>
      {words}
    </button>
  );
}

const allTickets = (organization: string): string => `organizations = ${JSON.stringify(organization)} ORDER BY updated DESC`;
const openTickets = (organization: string): string =>
  `organizations = ${JSON.stringify(organization)} AND resolution is EMPTY ORDER BY updated DESC`;
