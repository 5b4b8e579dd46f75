import { say } from '../../../ui/words/say';

interface ChecksProps {
  readonly legend: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Several of some choices, with a way to take all of them. */
export function ChecksField({ legend, choices, chosen, onChosen }: ChecksProps) {
  const all = choices.map(([id]) => id);
  return (
    <fieldset className="evidence-fields">
      <legend>{legend}</legend>
      <button type="button" className="link" onClick={() => onChosen(chosen.length === all.length ? [] : all)}>
        {chosen.length === all.length ? say('None of them') : say('All {all}', { all: String(all.length) })}
      </button>
      <div className="section-checks">
        {choices.map(([id, words]) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => onChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />{' '}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
