import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Facts, Part } from '../../ui/part';
import { EditLink } from './tickets-part';
import { say, sayCount } from '../../ui/words/say';

interface PeoplePartProps {
  readonly client: ClientId;
  readonly onEdit: (() => void) | null;
}

const shown = 8;

/** Whom we talk to, where they are, and who can sign in to the portal. */
export function PeoplePart({ client, onEdit }: PeoplePartProps) {
  const ask = useCallback(() => call('clientPeople', { client }), [client]);
  return (
    <Part title={say('People')} ask={ask}>
      {({ contact, address, customers }) => (
        <>
          <Facts
            facts={[
              [say('Contact'), contact === '' ? <span className="subtle">{say('nobody named')}</span> : contact],
              [say('Address'), address === '' ? <span className="subtle">{say('not known')}</span> : address],
            ]}
          />
          {customers !== null && customers.length === 0 && (
            <p className="subtle">{say('Nobody of its organization can sign in to the portal.')}</p>
          )}
          {customers !== null && customers.length > 0 && (
            <p>
              <span className="subtle">{say('On the portal:')} </span>
              {customers
                .slice(0, shown)
                .map(({ name }) => name)
                .join(', ')}
              {customers.length > shown && sayCount(customers.length - shown, { one: ' and {count} other', other: ' and {count} others' })}
            </p>
          )}
          {onEdit !== null && contact === '' && <EditLink onEdit={onEdit} words={say('Name the contact')} />}
        </>
      )}
    </Part>
  );
}
