import { Labelled } from '../../ui/labelled';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** What one of the value is in the field: 100 where cents are entered as dollars. */
  readonly per?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A number; what is no number leaves the value as it was. */
export function NumberField({ label, value, onChange, per = 1, min = 0, max }: NumberFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          className="labelled-input numbers policy-number"
          min={min}
          max={max}
          step={per === 1 ? 1 : 'any'}
          defaultValue={value / per}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (!Number.isNaN(valueAsNumber)) onChange(Math.round(valueAsNumber * per));
          }}
        />
      )}
    </Labelled>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function ChoiceField<Value extends string>({ label, value, choices, onChange }: ChoiceFieldProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className="labelled-input"
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find(([each]) => each === currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
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

interface ChecksFieldProps<Value extends string | number> {
  readonly label: string;
  readonly chosen: readonly Value[];
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few, kept in the order they are offered. */
export function ChecksField<Value extends string | number>({ label, chosen, choices, onChange }: ChecksFieldProps<Value>) {
  return (
    <fieldset className="policy-checks">
      <legend>{label}</legend>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(choices.map(([each]) => each).filter((each) => (each === value ? checked : chosen.includes(each))))
            }
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'time' | 'date';
}

export function TextField({ label, value, onChange, type = 'text' }: TextFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          className="labelled-input"
          defaultValue={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
