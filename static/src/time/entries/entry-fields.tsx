import type { Instant } from '../../../../src/platform/rules/units';
import { isBillable } from '../../../../src/time/rules/notes';
import type { Stretch } from '../../../../src/time/rules/stretch';
import { workKinds, type Notes, type WorkKind } from '../../../../src/time/rules/timer';
import { InstantField } from '../../ui/instant-field';
import { Labelled } from '../../ui/labelled';
import { kindWords } from '../kind-words';
import { say } from '../../ui/words/say';
import './entry-fields.css';

type Facts = Stretch & Notes & { readonly kind: WorkKind };

interface EntryFieldsProps {
  readonly facts: Facts;
  readonly onChange: (changed: Partial<Facts>) => void;
}

const longestNote = 2_000;

/** When, what kind, and the two notes. */
export function EntryFields({ facts, onChange }: EntryFieldsProps) {
  const put = (name: 'startedAt' | 'stoppedAt') => (at: Instant | null) => {
    if (at !== null) onChange({ [name]: at });
  };
  return (
    <div className="entry-fields">
      <InstantField label={say('From')} initially={facts.startedAt} onChange={put('startedAt')} />
      <InstantField label={say('To')} initially={facts.stoppedAt} onChange={put('stoppedAt')} />
      <Labelled label={say('Kind')}>
        {(id) => (
          <select
            id={id}
            className="labelled-input"
            value={facts.kind}
            onChange={({ currentTarget: { value } }) => onChange({ kind: value as WorkKind })}
          >
            {workKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div className="entry-fields-notes">
        <NoteField
          label={isBillable(facts.kind) ? say('Client note (needed)') : say('Client note')}
          text={facts.note}
          onType={(note) => onChange({ note })}
        />
        <NoteField label={say('Internal note')} text={facts.internalNote} onType={(internalNote) => onChange({ internalNote })} />
      </div>
    </div>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A note, with what is too long of it. */
export function NoteField({ label, text, onType }: NoteFieldProps) {
  const tooLong = text.length - longestNote;
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <textarea
            id={id}
            className="labelled-input entry-fields-note"
            rows={2}
            value={text}
            aria-invalid={tooLong > 0}
            onChange={({ currentTarget: { value } }) => onType(value)}
          />
          {tooLong > 0 && (
            <span className="entry-fields-problem" role="alert">
              {say('Too long by {tooLong} characters. What you typed is kept.', { tooLong })}
            </span>
          )}
        </>
      )}
    </Labelled>
  );
}
