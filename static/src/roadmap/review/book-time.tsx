import { useState } from 'react';
import { instant } from '../../../../src/platform/rules/units';
import { isBillable } from '../../../../src/roadmap/rules/meeting/meeting';
import { meetingMinutes } from '../../../../src/roadmap/rules/meeting/next-meeting';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useDraft } from '../../ui/use-draft';
import { say } from '../../ui/words/say';

interface BookTimeProps {
  readonly review: Review;
  readonly onBooked: (booked: NonNullable<Review['booked']>) => void;
}

/** Notes the meeting's time as an entry: free for who has a contract. */
export function BookTime({ review, onBooked }: BookTimeProps) {
  const [open, setOpen] = useState(false);
  const { booked, client } = review;
  if (booked !== null) {
    return (
      <p className="subtle">
        {say('{minutes} minutes are noted on {ticket}{billing}', {
          minutes: booked.minutes,
          ticket: booked.ticket,
          billing: isBillable(client.contract) ? say('; they are billed.') : say(', free of charge.'),
        })}
      </p>
    );
  }
  if (open) return <BookForm review={review} onBooked={onBooked} onClose={() => setOpen(false)} />;
  return (
    <p>
      {say('The meeting’s time is not noted yet.')}{' '}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {say('Note it')}
      </button>
    </p>
  );
}

interface Fields {
  readonly time: string;
  readonly minutes: string;
  readonly onTickets: string;
  readonly kind: 'remote' | 'onSite';
}

function BookForm({ review: { client, heldOn, page }, onBooked, onClose }: BookTimeProps & { readonly onClose: () => void }) {
  const { fields, change, drop } = useDraft<Fields>(`book-meeting/${page}`, () => ({
    time: '',
    minutes: '90',
    onTickets: '0',
    kind: 'onSite',
  }));
  const [minutes, onTickets] = [Number(fields.minutes), Number(fields.onTickets)];
  const check = (): string | null => {
    if (!/^\d{2}:\d{2}$/.test(fields.time)) return say('Say when the meeting began.');
    return Number.isInteger(minutes) && Number.isInteger(onTickets) && meetingMinutes(minutes, onTickets) > 0
      ? null
      : say('Give whole minutes.');
  };
  return (
    <InlineForm
      label={say('Note the meeting’s time')}
      save={say('Note it')}
      check={check}
      onSave={async () => {
        const startedAt = instant(new Date(`${heldOn}T${fields.time}`).toISOString());
        onBooked((await call('bookMeeting', { client: client.id, startedAt, minutes, onTickets, kind: fields.kind })).booked);
        drop();
      }}
      onClose={onClose}
    >
      {isBillable(client.contract) && <p>{say('{name} has no contract: this time is billed.', { name: client.name })}</p>}
      <div className="review-row">
        <Labelled label={say('Began at')}>
          {(id) => (
            <input
              id={id}
              type="time"
              className="labelled-input"
              value={fields.time}
              onChange={({ currentTarget }) => change({ time: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label={say('Minutes')}>
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              className="labelled-input"
              value={fields.minutes}
              onChange={({ currentTarget }) => change({ minutes: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label={say('Of them on single tickets')}>
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              className="labelled-input"
              value={fields.onTickets}
              onChange={({ currentTarget }) => change({ onTickets: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label={say('Where')}>
          {(id) => (
            <select
              id={id}
              className="labelled-input"
              value={fields.kind}
              onChange={({ currentTarget }) => change({ kind: currentTarget.value as Fields['kind'] })}
            >
              <option value="onSite">{say('On site')}</option>
              <option value="remote">{say('Remote')}</option>
            </select>
          )}
        </Labelled>
      </div>
      {onTickets > 0 && (
        <p className="subtle">{say('Note those {onTickets} minutes on their tickets; they are not the meeting’s.', { onTickets })}</p>
      )}
    </InlineForm>
  );
}
