import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { TicketState } from '../../../../src/roadmap/rules/meeting/action';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { TicketOf } from './action-rows';
import type { PartProps } from './meeting-head';
import { useIdentities } from '../../ui/use-identities';
import { say } from '../../ui/words/say';

interface ComplaintsProps extends PartProps {
  readonly states: readonly TicketState[];
  readonly onMake: (id: string) => void;
}

/** What is about one ticket becomes a ticket, and stays out of the meeting's minutes and time. */
export function Complaints({ review, learn, states, onMake }: ComplaintsProps) {
  const { wikiPage } = useSurface();
  const key = `complaint/${wikiPage}`;
  const [text, setText] = useState(() => drafts.read(key) ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const identities = useIdentities();
  const isOpen = review.mayChange && review.finishedAt === null;
  const heard = review.standing.actions.filter(({ kind, meeting }) => kind === 'complaint' && meeting === wikiPage);
  if (!isOpen && heard.length === 0) return null;
  const type = (typed: string): void => {
    drafts.keep(key, typed);
    setText(typed);
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const title = text.trim();
    if (title === '') return;
    const held = patientDataIn(title);
    if (held !== null) {
      setTrouble(held);
      return;
    }
    const id = identities.of(title);
    try {
      const { standing, standingVersion } = await call('saveAction', {
        client: review.client.id,
        action: { id, kind: 'complaint', title, who: null, due: null },
      });
      identities.made(title);
      learn({ standing, standingVersion });
      drafts.drop(key);
      setText('');
      setTrouble(null);
      onMake(id);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  return (
    <section aria-label={say('About single tickets')}>
      <h3>{say('About single tickets')}</h3>
      <p className="subtle">{say('These go to the desk at once. They stay out of the minutes, and their time is not the meeting’s.')}</p>
      {trouble !== null && <Notice sentence={trouble} />}
      {heard.length > 0 && (
        <ul className="review-complaints">
          {heard.map((action) => (
            <li key={action.id}>
              {action.title}{' '}
              {action.ticket.state === 'none' && review.mayChange ? (
                <button type="button" className="link" onClick={() => onMake(action.id)}>
                  {say('Make its ticket')}
                </button>
              ) : (
                <TicketOf action={action} states={states} />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <form className="review-row" aria-label={say('Turn a complaint into a ticket')} onSubmit={(event) => void send(event)}>
          <input
            className="labelled-input"
            aria-label={say('What is wrong')}
            placeholder={say('The printer on the first floor jams again')}
            maxLength={200}
            value={text}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
          <Button type="submit">{say('Turn into a ticket')}</Button>
        </form>
      )}
    </section>
  );
}
