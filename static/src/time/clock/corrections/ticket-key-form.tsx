import { useState } from 'react';
import { InlineForm } from '../../../ui/inline-form';
import { TicketKeyField, ticketKey } from './ticket-key-field';

interface TicketKeyFormProps {
  readonly label: string;
  readonly save: string;
  readonly onSave: (ticket: string) => Promise<void> | void;
  readonly onClose: () => void;
}

/** Asks for another ticket. */
export function TicketKeyForm({ label, save, onSave, onClose }: TicketKeyFormProps) {
  const [text, setText] = useState('');
  const key = ticketKey(text);
  return (
    <InlineForm
      label={label}
      save={save}
      check={() => (key === null ? 'Write the ticket’s key, such as HD-12.' : null)}
      onSave={() => onSave(key ?? '')}
      onClose={onClose}
    >
      <TicketKeyField label={label} text={text} onType={setText} />
    </InlineForm>
  );
}
