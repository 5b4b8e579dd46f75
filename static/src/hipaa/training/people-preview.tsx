import { dayInWords } from '../day-in-words';
import type { PersonLine } from '../../../../src/hipaa/rules/people-list';
import { say } from '../../ui/words/say';
import './people-preview.css';

/** What the lines say, before anybody is added: who is left out comes first, with why. */
export function PeoplePreview({ lines }: { readonly lines: readonly PersonLine[] }) {
  if (lines.length === 0) return null;
  const left = lines.filter(({ problem }) => problem !== null);
  const taken = lines.filter(({ problem }) => problem === null);
  return (
    <section className="people-preview" aria-label={say('Preview')}>
      {left.length > 0 && (
        <ul aria-label={say('Left out')}>
          {left.map(({ name, problem }, at) => (
            <li key={`${name}/${String(at)}`} className="record-amber">
              {say('{name} {problem}; left out.', { name, problem: say(problem ?? '') })}
            </li>
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <ul aria-label={say('Will be added')}>
          {taken.map(({ name, joinedOn }) => (
            <li key={name}>
              {name} <span className="subtle">{say('joined {day}', { day: joinedOn === null ? '' : dayInWords(joinedOn) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
