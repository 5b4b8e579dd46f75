import { useState, type ReactNode } from 'react';
import { say } from './words/say';
import './labelled.css';
import './use-find-clients.css';

/** More than one sees at once. */
const many = 20;

interface FoundClients<Row> {
  readonly found: readonly Row[];
  /** Where the name is typed; null while all are seen at once anyway. */
  readonly field: ReactNode;
  /** Whether a name is looked for just now. */
  readonly looking: boolean;
}

/** The rows of a list of clients whose name holds what is typed. */
export function useFindClients<Row extends { readonly name: string }>(rows: readonly Row[]): FoundClients<Row> {
  const [typed, setTyped] = useState('');
  if (rows.length <= many) return { found: rows, field: null, looking: false };
  const words = typed.trim().toLowerCase();
  const found = rows.filter(({ name }) => name.toLowerCase().includes(words));
  const field = (
    <div className="find-clients not-printed">
      <input
        type="search"
        className="labelled-input"
        aria-label={say('Find a client')}
        placeholder={say('Find a client')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <span className="subtle" role="status">
        {words !== '' && say('{found} of {all}', { found: String(found.length), all: String(rows.length) })}
      </span>
    </div>
  );
  return { found, field, looking: words !== '' };
}
