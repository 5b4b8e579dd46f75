import { useState } from 'react';
import TextArea from '@atlaskit/textarea';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { Entry } from '../../../../../src/time/rules/entry';
import { lacksNote } from '../../../../../src/time/rules/notes';
import { InlineForm } from '../../../ui/inline-form';
import { InstantField } from '../../../ui/instant-field';
import { Labelled } from '../../../ui/labelled';
import { KindSelect } from '../../entries/kind-select';
import { tooLongSentence } from '../../day/too-long-sentence';
import type { Correct } from './use-correct';

interface EditEntryFormProps {
  readonly entry: Entry;
  readonly correct: Correct;
  readonly onClose: () => void;
}

/** Changes when, as what, and what is written about it. */
export function EditEntryForm({ entry, correct, onClose }: EditEntryFormProps) {
  const [kind, setKind] = useState(entry.kind);
  const [startedAt, setStart] = useState<Instant | null>(entry.startedAt);
  const [stoppedAt, setStop] = useState<Instant | null>(entry.stoppedAt);
  const [note, setNote] = useState(entry.note);
  const [internalNote, setInternalNote] = useState(entry.internalNote);
  const check = (): string | null => {
    if (startedAt === null || stoppedAt === null) return 'That is not a time.';
    if (stoppedAt < startedAt) return 'The entry cannot end before it starts.';
    if (lacksNote(kind, { note })) return 'Write in a few words what was done, as the client will read it.';
    return tooLongSentence(note) ?? tooLongSentence(internalNote);
  };
  const save = (): Promise<void> => {
    const times = { startedAt: startedAt ?? entry.startedAt, stoppedAt: stoppedAt ?? entry.stoppedAt };
    return correct(
      'editEntry',
      { entry: entry.id, facts: { kind, ...times, note: note.trim(), internalNote: internalNote.trim() } },
      entry.ticket.id,
    );
  };
  return (
    <InlineForm
      label="Edit this entry"
      save={entry.review === undefined ? 'Save' : 'Confirm'}
      check={check}
      onSave={save}
      onClose={onClose}
    >
      <InstantField label="Started" initially={entry.startedAt} onChange={setStart} />
      <InstantField label="Stopped" initially={entry.stoppedAt} onChange={setStop} />
      <KindSelect value={kind} onChange={setKind} />
      <NoteArea label="Client note" text={note} onType={setNote} />
      <NoteArea label="Internal note" text={internalNote} onType={setInternalNote} />
    </InlineForm>
  );
}

interface NoteAreaProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function NoteArea({ label, text, onType }: NoteAreaProps) {
  return (
    <Labelled label={label}>
      {(id) => <TextArea id={id} value={text} minimumRows={2} resize="smart" onChange={({ target: { value } }) => onType(value)} />}
    </Labelled>
  );
}
