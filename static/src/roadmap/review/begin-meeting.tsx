import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { NoMeeting, Review } from '../../../../src/roadmap/rules/meeting/review';
import type { ClientId } from '../../../../src/clients/rules/client';
import { dayInWords } from '../../ui/words/day-in-words';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface BeginMeetingProps {
  readonly page: NoMeeting;
  readonly onBegun: (review: Review) => void;
}

/** What the macro shows on a page that is no meeting yet. */
export function BeginMeeting({ page: { mayBegin, clients, proposed, copyOf }, onBegun }: BeginMeetingProps) {
  const [client, setClient] = useState<string>(proposed?.id ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const what =
    copyOf === null
      ? say('No meeting has begun on this page yet.')
      : say('This page is a copy of the meeting with {client} on {heldOn}, which goes on where it is.', {
          client: copyOf.client,
          heldOn: dayInWords(copyOf.heldOn),
        });
  if (!mayBegin) return <Notice tone="hint" sentence={say('{what} A service manager can begin one here.', { what })} />;
  if (clients.length === 0) return <Notice tone="hint" sentence={say('Add a client first: in Jira, Rounds, on the page Clients.')} />;
  const begin = (): void => {
    setBusy(true);
    call('beginMeeting', { client: client as ClientId })
      .then(onBegun, (thrown: unknown) => setTrouble(sentenceOf(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <section className="review-begin" aria-label={say('Begin a roadmap meeting')}>
      <p>
        {what}
        {proposed === null && copyOf === null && say(' Its space belongs to none of your clients, so say with whom the meeting is.')}
      </p>
      {trouble !== null && <Notice sentence={trouble} />}
      <div className="review-row">
        <Labelled label={say('Client')}>
          {(id) => (
            <select id={id} className="labelled-input" value={client} onChange={({ currentTarget }) => setClient(currentTarget.value)}>
              <option value="">{say('Choose a client')}</option>
              {clients.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Button appearance="primary" isDisabled={client === '' || busy} onClick={begin}>
          {copyOf === null ? say('Begin the meeting') : say('Begin a meeting of its own')}
        </Button>
      </div>
    </section>
  );
}
