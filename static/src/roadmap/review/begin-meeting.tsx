import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { NoMeeting, Review } from '../../../../src/roadmap/rules/review';
import type { ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';

interface BeginMeetingProps {
  readonly page: NoMeeting;
  readonly onBegun: (review: Review) => void;
}

/** What the macro shows on a page that is no meeting yet. */
export function BeginMeeting({ page: { mayBegin, clients, proposed }, onBegun }: BeginMeetingProps) {
  const [client, setClient] = useState<string>(proposed?.id ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!mayBegin) return <Notice tone="hint" sentence="No meeting has begun on this page yet. A service manager can begin one here." />;
  if (clients.length === 0) return <Notice tone="hint" sentence="Add a client first: in Jira, Rounds, on the page Clients." />;
  const begin = (): void => {
    call('beginMeeting', { client: client as ClientId }).then(onBegun, (thrown: unknown) => setTrouble(sentenceOf(thrown)));
  };
  return (
    <section className="review-begin" aria-label="Begin a roadmap meeting">
      <p>No meeting has begun on this page yet.</p>
      {trouble !== null && <Notice sentence={trouble} />}
      <div className="review-row">
        <Labelled label="Client">
          {(id) => (
            <select id={id} className="labelled-input" value={client} onChange={({ currentTarget }) => setClient(currentTarget.value)}>
              <option value="">Choose a client</option>
              {clients.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Button appearance="primary" isDisabled={client === ''} onClick={begin}>
          Begin the meeting
        </Button>
      </div>
    </section>
  );
}
