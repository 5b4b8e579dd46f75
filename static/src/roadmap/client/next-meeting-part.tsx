import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Part } from '../../ui/part';
import { Meetings } from './meetings';
import { say } from '../../ui/words/say';

/** When the client is met, for who need not know what is planned. */
export function NextMeetingPart({ client }: { readonly client: ClientId }) {
  const ask = useCallback(() => call('clientRoadmap', { client }), [client]);
  return (
    <Part title={say('Roadmap meetings')} ask={ask}>
      {(known) => <Meetings known={known} />}
    </Part>
  );
}
