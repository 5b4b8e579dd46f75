import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { Proposal } from '../../../../src/clients/rules/matching/propose';
import { Pager } from '../pager';
import type { Option } from './use-matching';
import { say, sayCount } from '../../ui/words/say';

interface AloneOrganizationsProps {
  readonly organizations: readonly Option[];
  readonly proposals: readonly Proposal<Client, Option>[];
  readonly busy: boolean;
  readonly onAdd: (organizations: readonly string[]) => void;
}

const perPage = 25;

/** Organizations that no client has and that are proposed for none; those that are ticked become clients. */
export function AloneOrganizations({ organizations, proposals, busy, onAdd }: AloneOrganizationsProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(0);
  const proposed = new Set(proposals.flatMap(({ others }) => others.map(({ id }) => id)));
  const alone = organizations.filter(({ id }) => !proposed.has(id));
  if (alone.length === 0) return null;
  const first = Math.min(page, Math.ceil(alone.length / perPage) - 1) * perPage;
  const wanted = alone.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const tick = (id: string): void => setTicked(new Set(ticked.has(id) ? [...ticked].filter((other) => other !== id) : [...ticked, id]));
  return (
    <details className="matching-alone" open>
      <summary>
        {sayCount(alone.length, { one: '{count} organization without client', other: '{count} organizations without client' })}
      </summary>
      <ul className="matching-list">
        {alone.slice(first, first + perPage).map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => tick(id)} /> {name}
            </label>
          </li>
        ))}
      </ul>
      <Pager label={say('Pages of organizations')} page={first / perPage} pageSize={perPage} total={alone.length} onPage={setPage} />
      <div className="matching-all">
        <Button
          spacing="compact"
          isDisabled={busy || wanted.length === 0}
          onClick={() => {
            onAdd(wanted);
            setTicked(new Set());
          }}
        >
          {wanted.length === 0
            ? say('Make clients of those that are ticked')
            : sayCount(wanted.length, { one: 'Make {count} client', other: 'Make {count} clients' })}
        </Button>
        {wanted.length < alone.length && (
          <button type="button" className="link" onClick={() => setTicked(new Set(alone.slice(0, mostAtOnce).map(({ id }) => id)))}>
            {say('Tick all')}
          </button>
        )}
      </div>
    </details>
  );
}

const mostAtOnce = 200;
