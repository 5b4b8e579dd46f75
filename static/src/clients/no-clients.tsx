import Button from '@atlaskit/button/new';

interface NoClientsProps {
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onMatch: () => void;
}

/** The empty list, and what fills it. */
export function NoClients({ mayEdit, onAdd, onImport, onMatch }: NoClientsProps) {
  return (
    <div className="clients-empty">
      <p>No clients yet. Maintenance tickets, travel and contracts all start from a client.</p>
      {mayEdit && (
        <div className="clients-empty-actions">
          <Button appearance="primary" onClick={onAdd}>
            Add the first client
          </Button>
          <Button onClick={onImport}>Import them from a file</Button>
          <Button onClick={onMatch}>Make them from organizations</Button>
        </div>
      )}
    </div>
  );
}
