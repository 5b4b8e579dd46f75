import { useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import { isRemoteRun } from '../../../../src/maintenance/rules/closing';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import type { ChecklistDesk } from './use-checklist';
import { say } from '../../ui/words/say';
import './tech-note.css';

interface TechNoteProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
}

/** The run's Tech Note: what was done and found, for the client's documentation. */
export function TechNote({ desk, view }: TechNoteProps) {
  const { ticketId } = useSurface();
  const draftKey = `tech-note/${ticketId}`;
  const [writing, setWriting] = useState(() => drafts.read(draftKey) !== null);
  const { techNote: note } = view;
  const nameOf = usePeople(note === undefined ? [] : [note.by]);
  const { dayAndTime } = useTimes();
  return (
    <section className="tech-note">
      <h2>{say('Tech Note')}</h2>
      {note !== undefined && !writing && (
        <>
          <p className="tech-note-text">{note.text}</p>
          <p className="subtle tech-note-by">
            {nameOf(note.by)}, {dayAndTime(note.at)}
            {note.confirmedBy !== undefined && say(' · confirmed by {confirmedBy}', { confirmedBy: note.confirmedBy })}
            {note.confirmedBy === undefined && isRemoteRun(view.items, view.marks) && say(' · not confirmed by the client')}
          </p>
        </>
      )}
      {writing ? (
        <TechNoteForm desk={desk} view={view} draftKey={draftKey} onClose={() => setWriting(false)} />
      ) : (
        <button type="button" className="link" onClick={() => setWriting(true)}>
          {note === undefined ? say('Write the Tech Note') : say('Change it')}
        </button>
      )}
    </section>
  );
}

interface TechNoteFormProps extends TechNoteProps {
  readonly draftKey: string;
  readonly onClose: () => void;
}

/** What is typed is kept from the first letter on; only saving it, or emptying it, lets the draft go. */
function TechNoteForm({ desk, view, draftKey, onClose }: TechNoteFormProps) {
  const { techNote: note, head } = view;
  const [text, setText] = useState(() => drafts.read(draftKey) ?? note?.text ?? '');
  const [contact, setContact] = useState(note?.confirmedBy ?? '');
  const [seen] = useState(note?.at ?? null);
  const type = (typed: string): void => {
    setText(typed);
    if (typed === '' || typed === note?.text) drafts.drop(draftKey);
    else drafts.keep(draftKey, typed);
  };
  const save = async (): Promise<void> => {
    await desk.change('writeTechNote', { text, confirmedBy: contact, seen });
    drafts.drop(draftKey);
  };
  return (
    <InlineForm
      label={say('Tech Note')}
      save={say('Save the Tech Note')}
      check={() => (text.trim() === '' ? say('Write what was done and found. One sentence is enough.') : patientDataIn(text))}
      onSave={save}
      onClose={onClose}
    >
      <Labelled label={say('What was done and found, for the client’s documentation')}>
        {(id) => (
          <textarea
            id={id}
            className="tech-note-area"
            rows={4}
            maxLength={5_000}
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Labelled>
      {isRemoteRun(view.items, view.marks) && (
        <Labelled
          label={say('Nobody was on site. Confirmed by client contact?{contact}', {
            contact: head.contact === '' ? '' : ` (${head.contact})`,
          })}
        >
          {(id) => (
            <input
              id={id}
              className="labelled-input"
              placeholder={say('Name of who confirmed; empty if nobody has')}
              value={contact}
              onInput={(event) => setContact(event.currentTarget.value)}
            />
          )}
        </Labelled>
      )}
    </InlineForm>
  );
}
