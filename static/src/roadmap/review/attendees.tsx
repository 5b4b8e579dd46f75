import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { Attendee } from '../../../../src/roadmap/rules/meeting/meeting';
import { say } from '../../ui/words/say';

interface AttendeesProps {
  readonly attendees: readonly Attendee[];
  readonly mayChange: boolean;
  readonly onChange: (attendees: readonly Attendee[]) => Promise<boolean>;
}

/** Who attends; somebody who decides about spending should be among them. */
export function Attendees({ attendees, mayChange, onChange }: AttendeesProps) {
  return (
    <div className="review-attendees">
      <h3>{say('Who attends')}</h3>
      {attendees.length === 0 && <p className="subtle">{say('Nobody is named yet.')}</p>}
      <ul>
        {attendees.map((attendee) => (
          <li key={`${attendee.name} ${attendee.role}`}>
            {attendee.name}
            {attendee.role !== '' && <span className="subtle">, {attendee.role}</span>}
            {attendee.decides && <span className="review-decides">{say('decides')}</span>}
            {mayChange && (
              <button
                type="button"
                className="link"
                aria-label={say('Remove {name}', { name: attendee.name })}
                onClick={() => void onChange(attendees.filter((other) => other !== attendee))}
              >
                {say('Remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && <AddAttendee onAdd={(attendee) => onChange([...attendees, attendee])} />}
    </div>
  );
}

function AddAttendee({ onAdd }: { readonly onAdd: (attendee: Attendee) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [decides, setDecides] = useState(false);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (!(await onAdd({ name: name.trim(), role: role.trim(), decides }))) return;
    setName('');
    setRole('');
    setDecides(false);
  };
  return (
    <form className="review-row" aria-label={say('Add who attends')} onSubmit={(event) => void add(event)}>
      <input
        className="labelled-input"
        aria-label={say('Name')}
        placeholder={say('Name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <input
        className="labelled-input"
        aria-label={say('Role')}
        placeholder={say('Role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      <label>
        <input type="checkbox" checked={decides} onChange={(event) => setDecides(event.currentTarget.checked)} />{' '}
        {say('decides about spending')}
      </label>
      <Button type="submit">{say('Add')}</Button>
    </form>
  );
}
