import type { Ref } from 'react';
import TextArea from '@atlaskit/textarea';
import { longestNote } from './note-draft';
import { tooLongSentence } from '../day/too-long-sentence';
import './note-field.css';

interface NoteFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Where what was typed is kept, in a few words. */
  readonly state: string;
  /** What is missing; shown in place of the state. */
  readonly problem?: string | null;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** One of the notes of a running clock. */
export function NoteField({ id, label, placeholder, text, onType, state, problem = null, field }: NoteFieldProps) {
  const wrong = tooLongSentence(text) ?? problem;
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <TextArea
        {...(field === undefined ? {} : { ref: field })}
        id={id}
        value={text}
        onChange={(event) => onType(event.target.value)}
        minimumRows={2}
        maxHeight="30vh"
        resize="smart"
        isInvalid={wrong !== null}
        placeholder={placeholder}
        aria-describedby={`${id}-state`}
      />
      <div id={`${id}-state`} className={wrong === null ? 'note-field-state' : 'note-field-state note-field-over'}>
        <span role={wrong === null ? undefined : 'alert'}>{wrong ?? state}</span>
        {text.length > longestNote * 0.9 && (
          <span className="numbers note-field-count">
            {text.length} / {longestNote}
          </span>
        )}
      </div>
    </div>
  );
}
