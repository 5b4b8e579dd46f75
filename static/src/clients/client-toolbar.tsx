import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { Show, Wanted } from './client-view';
import { say } from '../ui/words/say';
import './client-toolbar.css';

interface ClientToolbarProps {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly counts: Readonly<Record<Show, number>>;
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onMatch: () => void;
}

const shows: Readonly<Record<Show, string>> = {
  all: say('All'),
  active: say('Active'),
  prospect: say('Prospects'),
  former: say('Former'),
  incomplete: say('Without a ticket'),
  alone: say('Without an organization'),
};

/** Search, filter, and the two ways to more clients. */
export function ClientToolbar({ wanted, onWant, counts, mayEdit, onAdd, onImport, onMatch }: ClientToolbarProps) {
  return (
    <div className="client-toolbar">
      <div className="client-toolbar-search">
        <Textfield
          isCompact
          type="search"
          aria-label={say('Search clients')}
          placeholder={say('Search clients')}
          value={wanted.search}
          onChange={(event) => onWant({ ...wanted, search: event.currentTarget.value })}
        />
      </div>
      <label className="client-toolbar-show">
        <span className="heard-only">{say('Show')}</span>
        <select
          className="client-select client-select-compact"
          value={wanted.show}
          onChange={(event) => onWant({ ...wanted, show: event.currentTarget.value as Show })}
        >
          {(Object.keys(shows) as Show[]).map((show) => (
            <option key={show} value={show}>
              {shows[show]} ({counts[show].toLocaleString('en-US')})
            </option>
          ))}
        </select>
      </label>
      {mayEdit && (
        <div className="client-toolbar-actions">
          <Button id="match-clients" onClick={onMatch}>
            {say('Match')}
          </Button>
          <Button id="import-clients" onClick={onImport}>
            {say('Import from a file')}
          </Button>
          <Button id="add-client" appearance="primary" onClick={onAdd}>
            {say('Add client')}
          </Button>
        </div>
      )}
    </div>
  );
}
