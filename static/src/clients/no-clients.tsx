import Button from '@atlaskit/button/new';
import { say } from '../ui/words/say';

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
      <p>{say('No clients yet. Maintenance tickets, travel and contracts all start from a client.')}</p>
      {mayEdit && (
        <div className="clients-empty-actions">
          <Button appearance="primary" onClick={onAdd}>
            {say('Add the first client')}
          </Button>
          <Button onClick={onImport}>{say('Import them from a file')}</Button>
          <Button onClick={onMatch}>{say('Make them from organizations')}</Button>
        </div>
      )}
    </div>
  );
}
