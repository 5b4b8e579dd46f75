import { useState } from 'react';
import type { Client, ClientId } from '../../../src/clients/rules/client';
import { proposedSpace } from '../../../src/clients/rules/proposed-space';
import type { SpaceChoices } from '../../../src/clients/space-choices';
import { call } from '../ui/call';
import { Notice } from '../ui/notice';
import { sentenceOf } from '../ui/sentence-of';
import './client-spaces.css';

type Known = Extract<SpaceChoices, { outcome: 'spaces' }>['spaces'];

interface Loaded {
  readonly spaces: Known | null;
  readonly clients: readonly Client[];
}

/** Which Confluence space a client has; read when somebody opens the fold. Spaces called like their client are proposed. */
export function ClientSpaces() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const told = (error: unknown): void => setTrouble(sentenceOf(error));
  const load = (): void => void read().then(setLoaded).catch(told);
  const choose = (choices: readonly { readonly client: ClientId; readonly space: string | null }[]): void => {
    setTrouble(null);
    call('chooseSpaces', { choices }).then(load).catch(told);
  };
  return (
    <details className="client-spaces" onToggle={(event) => event.currentTarget.open && loaded === null && load()}>
      <summary>Confluence spaces</summary>
      {trouble !== null && <Notice sentence={trouble} onRetry={load} />}
      {loaded === null ? null : loaded.spaces === null ? (
        <p>Connect Confluence first: in Jira’s settings, Apps, Rounds. Reports that are due are made within an hour after that.</p>
      ) : (
        <Spaces clients={loaded.clients} spaces={loaded.spaces} onChoose={choose} />
      )}
    </details>
  );
}

async function read(): Promise<Loaded> {
  const [choices, clients] = await Promise.all([call('spaceChoices', {}), everyClient()]);
  return { spaces: choices.outcome === 'spaces' ? choices.spaces : null, clients };
}

async function everyClient(): Promise<readonly Client[]> {
  const clients: Client[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const page: { readonly clients: readonly Client[]; readonly next: number | null } = await call('listClients', { from });
    clients.push(...page.clients);
    from = page.next;
  }
  return clients.filter(({ status }) => status !== 'former');
}

interface SpacesProps {
  readonly clients: readonly Client[];
  readonly spaces: Known;
  readonly onChoose: (choices: readonly { readonly client: ClientId; readonly space: string | null }[]) => void;
}

function Spaces({ clients, spaces, onChoose }: SpacesProps) {
  const proposed = clients.flatMap((client) => {
    const space = client.space ? undefined : proposedSpace(client, spaces);
    return space ? [{ client: client.id, space: space.id }] : [];
  });
  return (
    <>
      {proposed.length > 0 && (
        <p>
          {proposed.length === 1 ? 'One client has a space of its name.' : `${String(proposed.length)} clients have a space of their name.`}{' '}
          <button type="button" className="link" onClick={() => onChoose(proposed.slice(0, 200))}>
            Use {proposed.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
      <ul>
        {clients.map((client) => (
          <li key={client.id}>
            <label>
              <span>{client.name}</span>
              <select
                value={client.space?.id ?? ''}
                onChange={({ currentTarget: { value } }) => onChoose([{ client: client.id, space: value === '' ? null : value }])}
              >
                <option value="">No space</option>
                {spaces.map(({ id, key, name }) => (
                  <option key={id} value={id}>
                    {name} ({key})
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
