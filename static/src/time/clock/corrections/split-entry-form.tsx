import { useState } from 'react';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { Entry } from '../../../../../src/time/rules/entry';
import { InlineForm } from '../../../ui/inline-form';
import { InstantField } from '../../../ui/instant-field';
import { useDraft } from '../../../ui/use-draft';
import { TicketKeyField, ticketKey } from './ticket-key-field';
import { splitDraft } from './form-drafts';
import type { Correct } from './use-correct';
import { say } from '../../../ui/words/say';

interface SplitEntryFormProps {
  readonly entry: Entry;
  readonly correct: Correct;
  readonly onClose: () => void;
}

/** Makes two entries of one, the second on another ticket if wanted. */
export function SplitEntryForm({ entry, correct, onClose }: SplitEntryFormProps) {
  const { fields, change, drop } = useDraft(splitDraft(entry), () => ({
    id: crypto.randomUUID(),
    at: middleOf(entry),
    text: '',
  }));
  const [isTime, setIsTime] = useState(true);
  const { id, at, text } = fields;
  const key = ticketKey(text);
  const check = (): string | null => {
    if (!isTime || at <= entry.startedAt || at >= entry.stoppedAt) return say('Choose a time between start and stop of the entry.');
    return text.trim() !== '' && key === null ? say('Write the ticket’s key, such as HD-12, or nothing.') : null;
  };
  const save = (): Promise<void> => {
    const ticket = key === null ? {} : { ticket: key };
    return correct({ name: 'splitEntry', input: { entry: entry.id, id, at, ...ticket }, entry });
  };
  const close = (): void => {
    drop();
    onClose();
  };
  const putAt = (place: Instant | null): void => {
    setIsTime(place !== null);
    if (place !== null) change({ at: place });
  };
  return (
    <InlineForm label={say('Split this entry')} save={say('Split')} check={check} onSave={save} onClose={close}>
      <InstantField label={say('Split at')} initially={middleOf(entry)} entered={at} onChange={putAt} />
      <TicketKeyField label={say('Second part on another ticket (optional)')} text={text} onType={(typed) => change({ text: typed })} />
    </InlineForm>
  );
}

const middleOf = ({ startedAt, stoppedAt }: Entry): Instant =>
  new Date((Date.parse(startedAt) + Date.parse(stoppedAt)) / 2).toISOString() as Instant;
