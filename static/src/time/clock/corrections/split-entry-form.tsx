import { useState } from 'react';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { Entry } from '../../../../../src/time/rules/entry';
import { InlineForm } from '../../../ui/inline-form';
import { InstantField } from '../../../ui/instant-field';
import { TicketKeyField, ticketKey } from './ticket-key-field';
import type { Correct } from './use-correct';

interface SplitEntryFormProps {
  readonly entry: Entry;
  readonly correct: Correct;
  readonly onClose: () => void;
}

/** Makes two entries of one, the second on another ticket if wanted. */
export function SplitEntryForm({ entry, correct, onClose }: SplitEntryFormProps) {
  const [id] = useState(() => crypto.randomUUID());
  const [at, setAt] = useState<Instant | null>(() => middleOf(entry));
  const [text, setText] = useState('');
  const key = ticketKey(text);
  const check = (): string | null => {
    if (at === null || at <= entry.startedAt || at >= entry.stoppedAt) return 'Choose a time between start and stop of the entry.';
    return text.trim() !== '' && key === null ? 'Write the ticket’s key, such as HD-12, or nothing.' : null;
  };
  const save = (): Promise<void> => {
    const ticket = key === null ? {} : { ticket: key };
    return correct('splitEntry', { entry: entry.id, id, at: at ?? middleOf(entry), ...ticket }, entry.ticket.id);
  };
  return (
    <InlineForm label="Split this entry" save="Split" check={check} onSave={save} onClose={onClose}>
      <InstantField label="Split at" initially={middleOf(entry)} onChange={setAt} />
      <TicketKeyField label="Second part on another ticket (optional)" text={text} onType={setText} />
    </InlineForm>
  );
}

const middleOf = ({ startedAt, stoppedAt }: Entry): Instant =>
  new Date((Date.parse(startedAt) + Date.parse(stoppedAt)) / 2).toISOString() as Instant;
