import TextArea from '@atlaskit/textarea';
import { longestNote } from './note-draft';
import type { Note } from './use-note';
import './note-field.css';

/** What the client will read about this work. */
export function NoteField({ note }: { readonly note: Note }) {
  const { text, type, tooLong } = note;
  return (
    <div className="note-field">
      <label htmlFor="client-note">Client note</label>
      <TextArea
        id="client-note"
        value={text}
        onChange={(event) => type(event.target.value)}
        minimumRows={2}
        maxHeight="30vh"
        resize="smart"
        isInvalid={tooLong > 0}
        placeholder="What was done, as the client will read it"
        aria-describedby="client-note-state"
      />
      <div id="client-note-state" className={tooLong > 0 ? 'note-field-state note-field-over' : 'note-field-state'}>
        <span role={tooLong > 0 ? 'alert' : undefined}>{sentenceFor(note)}</span>
        {text.length > longestNote * 0.9 && (
          <span className="numbers note-field-count">
            {text.length} / {longestNote}
          </span>
        )}
      </div>
    </div>
  );
}

const states: Readonly<Record<Note['where'], string>> = {
  saved: 'Saved.',
  here: 'Being saved…',
  stuck: 'Kept in this browser; saving it is tried again.',
};

function sentenceFor({ text, tooLong, where }: Note): string {
  if (tooLong > 0) return `Too long by ${String(tooLong)} characters. Please shorten it; what you typed is kept here.`;
  if (text === '') return 'Saved as you type.';
  return states[where];
}
