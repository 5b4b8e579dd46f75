import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Facts, Part } from '../../ui/part';
import { counted } from '../words';
import { EditLink } from './tickets-part';

interface PeoplePartProps {
  readonly client: ClientId;
  readonly onEdit: (() => void) | null;
}

const shown = 8;

/** Whom we talk to, where they are, and who can sign in to the portal. */
export function PeoplePart({ client, onEdit }: PeoplePartProps) {
  const ask = useCallback(() => call('clientPeople', { client }), [client]);
  return (
    <Part title="People" ask={ask}>
      {({ contact, address, customers }) => (
        <>
          <Facts
            facts={[
              ['Contact', contact === '' ? <span className="subtle">nobody named</span> : contact],
              ['Address', address === '' ? <span className="subtle">not known</span> : address],
            ]}
          />
          {customers !== null && customers.length === 0 && <p className="subtle">Nobody of its organization can sign in to the portal.</p>}
          {customers !== null && customers.length > 0 && (
            <p>
              <span className="subtle">On the portal: </span>
              {customers
                .slice(0, shown)
                .map(({ name }) => name)
                .join(', ')}
              {customers.length > shown && ` and ${counted(customers.length - shown, 'other')}`}
            </p>
          )}
          {onEdit !== null && contact === '' && <EditLink onEdit={onEdit} words="Name the contact" />}
        </>
      )}
    </Part>
  );
}
