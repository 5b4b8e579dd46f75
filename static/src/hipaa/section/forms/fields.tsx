import { Labelled } from '../../../ui/labelled';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function TextField({ label, value, onText }: FieldProps) {
  return (
    <Labelled label={label}>
      {(id) => <input id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onText(currentTarget.value)} />}
    </Labelled>
  );
}

export function DateField({ label, value, onText }: FieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input id={id} type="date" className="labelled-input" value={value} onChange={({ currentTarget }) => onText(currentTarget.value)} />
      )}
    </Labelled>
  );
}

export function AreaField({ label, value, onText, rows = 4 }: FieldProps & { readonly rows?: number }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          className="section-text"
          rows={rows}
          value={value}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export function ChoiceField({ label, value, onText, choices }: FieldProps & { readonly choices: readonly (readonly [string, string])[] }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onText(currentTarget.value)}>
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

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
        {chosen.length === all.length ? 'None of them' : `All ${String(all.length)}`}
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
