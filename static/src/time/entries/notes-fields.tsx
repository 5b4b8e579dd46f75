import { useState, type Ref } from 'react';
import { NoteField } from '../clock/note-field';
import type { TypedNotes } from '../clock/use-notes';

interface NotesFieldsProps {
  readonly typed: TypedNotes;
  /** What is missing in the client note. */
  readonly problem: string | null;
  readonly clientNote: Ref<HTMLTextAreaElement>;
}

/** What the client will read about this work, and behind a link what only we read. */
export function NotesFields({ typed, problem, clientNote }: NotesFieldsProps) {
  const { notes, type, where } = typed;
  const [opened, setOpened] = useState(false);
  const state = (text: string): string => (text === '' ? 'Saved as you type.' : states[where]);
  return (
    <>
      <NoteField
        id="client-note"
        label="Client note"
        placeholder="What was done, as the client will read it"
        text={notes.note}
        onType={(note) => type({ note })}
        state={state(notes.note)}
        problem={problem}
        field={clientNote}
      />
      {opened || notes.internalNote !== '' ? (
        <NoteField
          id="internal-note"
          label="Internal note"
          placeholder="Only for us; the client never reads it"
          text={notes.internalNote}
          onType={(internalNote) => type({ internalNote })}
          state={state(notes.internalNote)}
          field={(area) => {
            if (opened && notes.internalNote === '') area?.focus();
          }}
        />
      ) : (
        <button type="button" className="link notes-more" onClick={() => setOpened(true)}>
          + internal note
        </button>
      )}
    </>
  );
}

const states: Readonly<Record<TypedNotes['where'], string>> = {
  saved: 'Saved.',
  here: 'Being saved…',
  stuck: 'Kept in this browser; saving it is tried again.',
};
