import { useState } from 'react';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { serverInstant } from '../../ui/server-instant';
import { tellOfTime } from '../time-news';
import type { TeamRow } from './team-rows';

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
      label={`Stop the clock of ${name}`}
      save="Stop and save the time"
      check={() => (reason.trim() === '' ? `Say why, so that ${name} understands it.` : null)}
      onSave={stop}
      onClose={onClose}
    >
      <Labelled label={`Reason, which ${name} sees`}>
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
      <p className="subtle team-stop-hint">All of the time until now is saved. {name} can shorten it afterwards.</p>
    </InlineForm>
  );
}
