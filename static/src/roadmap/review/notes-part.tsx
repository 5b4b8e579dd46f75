import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import { dateOnly } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import type { PartProps } from './meeting-head';
import { useIdentities } from '../../ui/use-identities';
import { say } from '../../ui/words/say';

/** What is worth remembering of the people, from one meeting to the next; it is on no page and makes no ticket. */
export function NotesPart({ review: { client, standing, mayChange }, learn }: PartProps) {
  const key = `relation-note/${client.id}`;
  const [text, setText] = useState(() => drafts.read(key) ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const identities = useIdentities();
  const nameOf = usePeople(standing.notes.map(({ by }) => by));
  if (!mayChange) return null;
  const type = (typed: string): void => {
    drafts.keep(key, typed);
    setText(typed);
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const note = text.trim();
    if (note === '') return;
    const held = patientDataIn(text);
    if (held !== null) {
      setTrouble(held);
      return;
    }
    try {
      const saved = await call('addRelationNote', { client: client.id, id: identities.of(note), text: note });
      identities.made(note);
      learn({ standing: saved.standing, standingVersion: saved.standingVersion });
      drafts.drop(key);
      setText('');
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  const remove = (id: string): void => {
    call('removeRelationNote', { client: client.id, id }).then(
      (saved) => learn({ standing: saved.standing, standingVersion: saved.standingVersion }),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <section aria-label={say('Worth remembering')}>
      <h3>{say('Worth remembering')}</h3>
      <p className="subtle">{say('For us, from one meeting to the next. It makes no ticket and is written on no page.')}</p>
      {trouble !== null && <Notice sentence={trouble} />}
      <form className="review-row" aria-label={say('Add a note')} onSubmit={(event) => void add(event)}>
        <input
          className="labelled-input"
          aria-label={say('Note')}
          placeholder={say('Pat’s daughter starts college in May')}
          maxLength={1000}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button type="submit">{say('Add a note')}</Button>
      </form>
      <ul className="review-notes">
        {standing.notes.map(({ id, text: said, by, at }) => (
          <li key={id}>
            {said}{' '}
            <span className="subtle">
              {nameOf(by)}, {dayInWords(dateOnly(at.slice(0, 10)))}
            </span>{' '}
            <button
              type="button"
              className="link"
              aria-label={say('Remove the note {said}', { said: said.slice(0, 40) })}
              onClick={() => remove(id)}
            >
              {say('Remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
