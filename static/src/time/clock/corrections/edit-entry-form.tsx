import { useState } from 'react';
import TextArea from '@atlaskit/textarea';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { Entry } from '../../../../../src/time/rules/entry';
import { lacksNote } from '../../../../../src/time/rules/notes';
import { InlineForm } from '../../../ui/inline-form';
import { InstantField } from '../../../ui/instant-field';
import { Labelled } from '../../../ui/labelled';
import { useDraft } from '../../../ui/use-draft';
import { KindSelect } from '../../entries/kind-select';
import { tooLongSentence } from '../../day/too-long-sentence';
import { editDraft } from './form-drafts';
import type { Correct } from './use-correct';
import { say } from '../../../ui/words/say';

interface EditEntryFormProps {
  readonly entry: Entry;
  readonly correct: Correct;
  readonly onClose: () => void;
}

/** Changes when, as what, and what is written about it; what is typed survives a reload. */
export function EditEntryForm({ entry, correct, onClose }: EditEntryFormProps) {
  const { kind, startedAt, stoppedAt, note, internalNote } = entry;
  const { fields, change, drop } = useDraft(editDraft(entry), () => ({ kind, startedAt, stoppedAt, note, internalNote }));
  const [isTime, setIsTime] = useState(true);
  const put = (name: 'startedAt' | 'stoppedAt') => (at: Instant | null) => {
    setIsTime(at !== null);
    if (at !== null) change({ [name]: at });
  };
  const check = (): string | null => {
    if (!isTime) return say('That is not a time.');
    if (fields.stoppedAt < fields.startedAt) return say('The entry cannot end before it starts.');
    if (lacksNote(fields.kind, fields)) return say('Write in a few words what was done, as the client will read it.');
    return tooLongSentence(fields.note) ?? tooLongSentence(fields.internalNote);
  };
  const save = (): Promise<void> => {
    const facts = { ...fields, note: fields.note.trim(), internalNote: fields.internalNote.trim() };
    return correct({ name: 'editEntry', input: { entry: entry.id, facts }, entry });
  };
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={say('Edit this entry')}
      save={entry.review === undefined ? say('Save') : say('Confirm')}
      check={check}
      onSave={save}
      onClose={close}
    >
      <InstantField label={say('Started')} initially={startedAt} entered={fields.startedAt} onChange={put('startedAt')} />
      <InstantField label={say('Stopped')} initially={stoppedAt} entered={fields.stoppedAt} onChange={put('stoppedAt')} />
      <KindSelect value={fields.kind} onChange={(other) => change({ kind: other })} />
      <NoteArea label={say('Client note')} text={fields.note} onType={(text) => change({ note: text })} />
      <NoteArea label={say('Internal note')} text={fields.internalNote} onType={(text) => change({ internalNote: text })} />
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
