import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { say } from '../../ui/words/say';
import './places-field.css';

interface PlacesFieldProps {
  readonly label: string;
  readonly one: string;
  readonly places: readonly string[];
  readonly onChange: (places: readonly string[]) => void;
}

/** A list of names, such as a client's servers; Enter adds one. */
export function PlacesField({ label, one, places, onChange }: PlacesFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const twice = places.some((place) => place.toLowerCase() === typed.trim().toLowerCase());
  const add = (): void => {
    const name = typed.trim();
    if (name === '' || twice) return;
    onChange([...places, name]);
    setTyped('');
    setSaid(say('{name} is added.', { name }));
  };
  const remove = (place: string): void => {
    onChange(places.filter((each) => each !== place));
    setSaid(say('{place} is removed.', { place }));
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {places.length > 0 && (
        <ul className="places">
          {places.map((place) => (
            <li key={place} className="place">
              {place}
              <button type="button" className="place-remove" aria-label={say('Remove {place}', { place })} onClick={() => remove(place)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="places-add">
        <input
          id={id}
          className="labelled-input"
          autoComplete="off"
          maxLength={60}
          placeholder={say('Name of a {one}', { one })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button isDisabled={typed.trim() === '' || twice} onClick={add} aria-label={say('Add {one}', { one })}>
          {say('Add')}
        </Button>
      </div>
      {twice && <span className="field-problem">{say('{typed} is there already.', { typed: typed.trim() })}</span>}
      <span role="status" className="heard-only">
        {said}
      </span>
    </div>
  );
}
