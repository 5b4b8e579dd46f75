import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import { howOften, type HowOften } from '../../../../src/roadmap/rules/rounds/how-often';
import type { ClientInRound, RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { slotInWords } from '../../../../src/roadmap/rules/rounds/slot-words';
import { isSameSlot, openBeside, type Slot } from '../../../../src/roadmap/rules/rounds/slots';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { useSurface } from '../../ui/surface';
import { SaveCalendarFile } from './save-calendar-file';
import { oftenWords } from './round-words';
import type { RoundsHand } from './use-rounds';
import { say } from '../../ui/words/say';

interface ClientActsProps {
  readonly client: ClientInRound;
  readonly hand: RoundsHand;
  readonly view: RoundsView;
  readonly onDone: () => void;
}

/** Everything that can be done about one client of the round. */
export function ClientActs({ client, hand, view, onDone }: ClientActsProps) {
  const { id, name, contact, invitation, often } = client;
  const busy = hand.busy === id;
  const act = (ask: Parameters<RoundsHand['change']>[1]) => () => void hand.change(id, ask).then((done) => done && onDone());
  return (
    <div className="round-acts" role="group" aria-label={say('About {name}', { name })}>
      {contact !== '' && <p className="round-sentence">{say('Contact: {contact}', { contact })}</p>}
      {invitation && (invitation.state === 'invited' || invitation.state === 'booked' || invitation.state === 'waiting') && (
        <ChooseTime client={client} hand={hand} view={view} onDone={onDone} />
      )}
      <div className="round-buttons">
        {invitation?.unclear && (
          <Button isDisabled={busy} onClick={act(() => call('settleAnswer', { client: id }))}>
            {say('Answer dealt with')}
          </Button>
        )}
        {invitation?.booking && invitation.state === 'booked' && (
          <>
            <Button isDisabled={busy} onClick={act(() => call('cancelBooking', { client: id }))}>
              {say('Call it off')}
            </Button>
            <SaveCalendarFile client={client} booking={invitation.booking} round={view.round} hosts={view.settings.hosts} now={view.now} />
          </>
        )}
        {invitation && (invitation.state === 'invited' || invitation.state === 'booked') && (
          <Button isDisabled={busy} onClick={act(() => call('delayInvitation', { client: id }))}>
            {say('Wants to meet later')}
          </Button>
        )}
        {invitation && (invitation.state === 'invited' || invitation.state === 'waiting') && (
          <Button isDisabled={busy} onClick={act(() => call('deferInvitation', { client: id, deferred: true }))}>
            {say('Leave to the next round')}
          </Button>
        )}
      </div>
      <OftenField
        name={name}
        often={often}
        onOften={(chosen) =>
          void hand.attempt(id, async () => hand.learnSettings((await call('saveHowOften', { client: id, often: chosen })).settings))
        }
      />
    </div>
  );
}

function ChooseTime({ client, hand, view, onDone }: ClientActsProps) {
  const { timeZone } = useSurface();
  const { id, invitation } = client;
  const others = view.taken.filter((each) => each.client !== id);
  const caps = new Map(view.settings.hosts.map(({ host, capPerWeek }) => [host, capPerWeek]));
  const { isOpen } = openBeside(others, (host) => caps.get(host) ?? 0);
  const free = view.slots.filter((slot) => isOpen(slot) && !(invitation?.booking && isSameSlot(slot, invitation.booking)));
  const [chosen, setChosen] = useState('');
  const slot = free.find((each) => keyOf(each) === chosen);
  const nameOf = (host: string): string => view.settings.hosts.find((each) => each.host === host)?.name ?? '';
  if (free.length === 0) return <p className="round-sentence">{say('No time is free. Add a host, or a time of the week, below.')}</p>;
  return (
    <div className="round-choose">
      <Labelled label={invitation?.booking ? say('Move it to') : say('Time')}>
        {(field) => (
          <select id={field} className="labelled-input" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            <option value="">{say('Choose a time')}</option>
            {free.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {slotInWords(each, timeZone as TimeZone)}, {nameOf(each.host)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Button
        appearance="primary"
        isDisabled={!slot || hand.busy === id}
        onClick={() => {
          if (slot)
            void hand
              .change(id, () => call('bookSlot', { client: id, host: slot.host, startsAt: slot.startsAt }))
              .then((done) => done && onDone());
        }}
      >
        {invitation?.booking ? say('Move') : say('Book')}
      </Button>
    </div>
  );
}

const keyOf = ({ host, startsAt }: Slot): string => `${host} ${startsAt}`;

interface OftenFieldProps {
  readonly name: string;
  readonly often: HowOften;
  readonly onOften: (often: HowOften) => void;
}

function OftenField({ name, often, onOften }: OftenFieldProps) {
  const id = useId();
  return (
    <div className="round-often">
      <label htmlFor={id}>{say('Met')}</label>
      <select
        id={id}
        aria-label={say('How often {name} is met', { name })}
        className="labelled-input"
        value={often}
        onChange={({ currentTarget }) => onOften(currentTarget.value as HowOften)}
      >
        {howOften.map((each) => (
          <option key={each} value={each}>
            {oftenWords[each]}
          </option>
        ))}
      </select>
      <span className="subtle">{say('from the next round on')}</span>
    </div>
  );
}
