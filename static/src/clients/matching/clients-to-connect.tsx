import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { Pager } from '../pager';
import type { MatchingSideProps } from './matching-side';
import { say } from '../../ui/words/say';
import { whatWords } from './what-words';

const perPage = 25;

/** Clients with what they are connected to; the list to choose from opens for one at a time. */
export function ClientsToConnect(
  props: Omit<MatchingSideProps, 'proposals' | 'without' | 'connected'> & { readonly clients: readonly Client[] },
) {
  const { clients, what, currentOf, busy } = props;
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const first = Math.min(page, Math.ceil(clients.length / perPage) - 1) * perPage;
  return (
    <>
      <ul className="matching-list">
        {clients.slice(first, first + perPage).map((client) => (
          <li key={client.id}>
            <span>{client.name}</span>
            {open === client.id ? (
              <Chooser {...props} client={client} onDone={() => setOpen(null)} />
            ) : (
              <span>
                {currentOf(client)?.name ?? say('no {what}', { what: whatWords[what] })}{' '}
                <button
                  type="button"
                  className="link"
                  disabled={busy}
                  aria-label={say('Choose for {name}', { name: client.name })}
                  onClick={() => setOpen(client.id)}
                >
                  {say('Choose')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <Pager
        label={say('Pages of clients by {what}', { what: whatWords[what] })}
        page={first / perPage}
        pageSize={perPage}
        total={clients.length}
        onPage={setPage}
      />
    </>
  );
}

interface ChooserProps extends Pick<MatchingSideProps, 'what' | 'options' | 'currentOf' | 'onChoose'> {
  readonly client: Client;
  readonly onDone: () => void;
}

function Chooser({ what, options, currentOf, onChoose, client, onDone }: ChooserProps) {
  const current = currentOf(client)?.id ?? '';
  return (
    <select
      autoFocus
      className="client-select client-select-compact"
      aria-label={say('{what} of {name}', { what: what === 'space' ? say('Space') : say('Organization'), name: client.name })}
      value={current}
      onBlur={onDone}
      onChange={({ currentTarget: { value } }) => {
        onChoose([{ client, to: value === '' ? null : value }]);
        onDone();
      }}
    >
      <option value="">{say('No {what}', { what: whatWords[what] })}</option>
      {options.map(({ id, name, key }) => (
        <option key={id} value={id}>
          {key === undefined ? name : `${name} (${key})`}
        </option>
      ))}
    </select>
  );
}
