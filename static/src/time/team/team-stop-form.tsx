import { useState } from 'react';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { serverInstant } from '../../ui/server-instant';
import { tellOfTime } from '../time-news';
import type { TeamRow } from './team-rows';
import { say } from '../../ui/words/say';

interface TeamStopFormProps {
  readonly row: TeamRow;
  /** The clock that ran when the form was opened; another one that was started meanwhile is left alone. */
  readonly timer: string;
  readonly onStopped: () => void;
  readonly onClose: () => void;
}

/** A manager stops a forgotten clock, and says why. */
export function TeamStopForm({ row: { member, name }, timer, onStopped, onClose }: TeamStopFormProps) {
  const [reason, setReason] = useState('');
  const stop = async (): Promise<void> => {
    await call('stopFor', { technician: member.technician, timer, reason, at: serverInstant() });
    const ticket = member.timer?.ticket;
    tellOfTime(ticket ? [ticket.id] : []);
    onStopped();
  };
  return (
    <InlineForm
      label={say('Stop the clock of {name}', { name })}
      save={say('Stop and save the time')}
      check={() => (reason.trim() === '' ? say('Say why, so that {name} understands it.', { name }) : null)}
      onSave={stop}
      onClose={onClose}
    >
      <Labelled label={say('Reason, which {name} sees', { name })}>
        {(id) => (
          <input
            id={id}
            className="labelled-input"
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Labelled>
      <p className="subtle team-stop-hint">{say('All of the time until now is saved. {name} can shorten it afterwards.', { name })}</p>
    </InlineForm>
  );
}
