import { say } from '../words/say';
import './fields.css';

interface ChecksFieldProps<Value extends string | number> {
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Where many are offered: in columns, with a way to take all of them or none. */
  readonly many?: boolean;
}

/** Any of some choices, kept in the order they are offered. */
export function ChecksField<Value extends string | number>({ label, choices, chosen, onChange, many = false }: ChecksFieldProps<Value>) {
  const all = choices.map(([each]) => each);
  const put = (value: Value, taken: boolean): void => onChange(all.filter((each) => (each === value ? taken : chosen.includes(each))));
  return (
    <fieldset className="checks-field">
      <legend>{label}</legend>
      {many && (
        <button type="button" className="link" onClick={() => onChange(chosen.length === all.length ? [] : all)}>
          {chosen.length === all.length ? say('None of them') : say('All {count}', { count: String(all.length) })}
        </button>
      )}
      <div className={many ? 'checks-columns' : 'checks-line'}>
        {choices.map(([value, words]) => (
          <label key={value} className="check-field">
            <input type="checkbox" checked={chosen.includes(value)} onChange={({ currentTarget }) => put(value, currentTarget.checked)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
