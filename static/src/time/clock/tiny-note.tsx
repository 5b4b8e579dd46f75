import { useRef, useState } from 'react';
import TextArea from '@atlaskit/textarea';
import type { ClockView } from '../../../../src/time/rules/clock-view';
import { lacksNote } from '../../../../src/time/rules/notes';
import type { Notes, WorkKind } from '../../../../src/time/rules/timer';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { KindSelect } from '../entries/kind-select';
import { tooLongSentence } from '../day/too-long-sentence';
import { usualKind } from './usual-kind';
import { say } from '../../ui/words/say';

interface TinyNoteProps {
  readonly view: ClockView;
  readonly onNote: (kind: WorkKind, notes: Notes) => void;
}

/** For a voicemail or a quick mail: a trail for the client without any time. What runs goes on. */
export function TinyNote({ view: { me, ticket }, onNote }: TinyNoteProps) {
  const key = `tiny/${me}/${ticket.id}`;
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(() => drafts.read(key) !== null);
  const [note, setNote] = useState(() => drafts.read(key) ?? '');
  const [kind, setKind] = useState(() => usualKind.read(me, ticket.id));
  const close = (): void => {
    drafts.drop(key);
    setNote('');
    setOpen(false);
    opener.current?.focus();
  };
  const check = (): string | null => {
    if (lacksNote(kind, { note }) || note.trim() === '') return say('Write in a few words what was done.');
    return tooLongSentence(note);
  };
  return (
    <div>
      <button ref={opener} type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('Note a tiny act, no time')}
      </button>
      {open && (
        <InlineForm
          label={say('Note without time')}
          save={say('Note it')}
          check={check}
          onSave={() => onNote(kind, { note: note.trim(), internalNote: '' })}
          onClose={close}
        >
          <Labelled label={say('What was done, as the client will read it')}>
            {(id) => (
              <TextArea
                id={id}
                value={note}
                minimumRows={2}
                resize="smart"
                onChange={({ target: { value } }) => {
                  drafts.keep(key, value);
                  setNote(value);
                }}
              />
            )}
          </Labelled>
          <KindSelect value={kind} onChange={setKind} />
        </InlineForm>
      )}
    </div>
  );
}
