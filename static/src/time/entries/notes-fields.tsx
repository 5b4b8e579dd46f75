import { useState, type Ref } from 'react';
import { NoteField } from '../clock/note-field';
import type { TypedNotes } from '../clock/use-notes';
import { say } from '../../ui/words/say';

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
  const state = (text: string): string => (text === '' ? say('Saved as you type.') : states[where]);
  return (
    <>
      <NoteField
        id="client-note"
        label={say('Client note')}
        placeholder={say('What was done, as the client will read it')}
        text={notes.note}
        onType={(note) => type({ note })}
        state={state(notes.note)}
        problem={problem}
        field={clientNote}
      />
      {opened || notes.internalNote !== '' ? (
        <NoteField
          id="internal-note"
          label={say('Internal note')}
          placeholder={say('Only for us; the client never reads it')}
          text={notes.internalNote}
          onType={(internalNote) => type({ internalNote })}
          state={state(notes.internalNote)}
          field={(area) => {
            if (opened && notes.internalNote === '') area?.focus();
          }}
        />
      ) : (
        <button type="button" className="link notes-more" onClick={() => setOpened(true)}>
          {say('+ internal note')}
        </button>
      )}
    </>
  );
}

const states: Readonly<Record<TypedNotes['where'], string>> = {
  saved: say('Saved.'),
  here: say('Being saved…'),
  stuck: say('Kept in this browser; saving it is tried again.'),
};
