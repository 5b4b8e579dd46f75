import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { Show, Wanted } from './client-view';
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
  all: 'All',
  active: 'Active',
  prospect: 'Prospects',
  former: 'Former',
  incomplete: 'Without a ticket',
  alone: 'Without an organization',
};

/** Search, filter, and the two ways to more clients. */
export function ClientToolbar({ wanted, onWant, counts, mayEdit, onAdd, onImport, onMatch }: ClientToolbarProps) {
  return (
    <div className="client-toolbar">
      <div className="client-toolbar-search">
        <Textfield
          isCompact
          type="search"
          aria-label="Search clients"
          placeholder="Search clients"
          value={wanted.search}
          onChange={(event) => onWant({ ...wanted, search: event.currentTarget.value })}
        />
      </div>
      <label className="client-toolbar-show">
        <span className="heard-only">Show</span>
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
            Match
          </Button>
          <Button id="import-clients" onClick={onImport}>
            Import from a file
          </Button>
          <Button id="add-client" appearance="primary" onClick={onAdd}>
            Add client
          </Button>
        </div>
      )}
    </div>
  );
}
