import { useId, useState } from 'react';
import { useClients } from '../../clients/use-clients';
import { Notice } from '../../ui/notice';
import { say } from '../../ui/words/say';

const mostShown = 8;

interface ClientFinderProps {
  readonly onOpen: (client: string) => void;
}

/** The way to a client's plan: type a few letters of its name. */
export function ClientFinder({ onOpen }: ClientFinderProps) {
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('Clients’ plans')}</h2>
      <p className="subtle">
        {say('Which checklist a client has, what is left out and why, its own limits and frequencies, its servers and sites.')}
      </p>
      <input
        type="search"
        className="labelled-input client-finder-field"
        aria-label={say('Find a client')}
        placeholder={say('Find a client')}
        value={wanted ?? ''}
        onFocus={() => setWanted((typed) => typed ?? '')}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {wanted !== null && <Found wanted={wanted.trim().toLowerCase()} onOpen={onOpen} />}
    </section>
  );
}

/** Clients are fetched when somebody looks for one. */
function Found({ wanted, onOpen }: ClientFinderProps & { readonly wanted: string }) {
  const { clients, refusal, fetchAgain } = useClients();
  if (clients === null) return refusal === null ? null : <Notice sentence={refusal} onRetry={() => void fetchAgain()} />;
  const found = clients
    .filter(({ name, status }) => status !== 'former' && name.toLowerCase().includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name));
  if (found.length === 0) return <p className="subtle">{say('No client is called that.')}</p>;
  return (
    <ul className="client-finder">
      {found.slice(0, mostShown).map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="link" onClick={() => onOpen(id)}>
            {name}
          </button>
        </li>
      ))}
      {found.length > mostShown && (
        <li className="subtle">{say('and {found} more; type to find one', { found: found.length - mostShown })}</li>
      )}
    </ul>
  );
}
