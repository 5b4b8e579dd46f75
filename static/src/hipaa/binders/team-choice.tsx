import { useEffect, useState } from 'react';
import { Labelled } from '../../ui/labelled';
import { sentenceOf } from '../../ui/sentence-of';
import type { Found } from './team-directory';
import { say } from '../../ui/words/say';

interface TeamChoiceProps {
  readonly label: string;
  readonly chosen: readonly Found[];
  /** One is chosen in the place of the other, or each beside the others. */
  readonly takes: 'one' | 'many';
  readonly find: (letters: string) => Promise<readonly Found[]>;
  readonly onChoose: (chosen: readonly Found[]) => void;
}

/** Groups or people that are looked for by their letters and chosen by a click or with Tab and Enter. */
export function TeamChoice({ label, chosen, takes, find, onChoose }: TeamChoiceProps) {
  const [letters, setLetters] = useState('');
  const isAsked = takes === 'many' || chosen.length === 0;
  const { found, said } = useFound(letters, find, isAsked);
  const others = found.filter(({ id }) => chosen.every((one) => one.id !== id));
  const choose = (one: Found): void => {
    onChoose(takes === 'one' ? [one] : [...chosen, one]);
    setLetters('');
  };
  return (
    <div className="team-choice">
      {chosen.length > 0 && (
        <ul className="team-chosen" aria-label={say('{label}: chosen', { label })}>
          {chosen.map((one) => (
            <li key={one.id}>
              {one.name}{' '}
              <button
                type="button"
                className="link"
                aria-label={say('Take out {name}', { name: one.name })}
                onClick={() => onChoose(chosen.filter(({ id }) => id !== one.id))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsked && (
        <Labelled label={label}>
          {(field) => (
            <input
              id={field}
              type="search"
              className="labelled-input"
              autoComplete="off"
              value={letters}
              onChange={({ currentTarget }) => setLetters(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                const [only, ...more] = others;
                if (only && more.length === 0) choose(only);
              }}
            />
          )}
        </Labelled>
      )}
      {isAsked && others.length > 0 && (
        <ul className="team-found" aria-label={say('{label}: found', { label })}>
          {others.map((one) => (
            <li key={one.id}>
              <button type="button" className="link" onClick={() => choose(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {said !== '' && (
        <p className="subtle" role="status">
          {said}
        </p>
      )}
    </div>
  );
}

const pause = 250;

/** What Confluence finds, once typing has paused. */
function useFound(letters: string, find: TeamChoiceProps['find'], isAsked: boolean) {
  const [answer, setAnswer] = useState<{ readonly found: readonly Found[]; readonly said: string }>({ found: [], said: '' });
  const wanted = letters.trim();
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const tell = (found: readonly Found[], said: string): void => {
      if (isCurrent) setAnswer({ found, said });
    };
    const ask = (): void => {
      find(wanted).then(
        (found) => tell(found, wanted !== '' && found.length === 0 ? say('Confluence finds nobody of that name.') : ''),
        (thrown: unknown) => tell([], sentenceOf(thrown)),
      );
    };
    const timer = setTimeout(ask, wanted === '' ? 0 : pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, find, isAsked]);
  return isAsked ? answer : { found: [], said: '' };
}
