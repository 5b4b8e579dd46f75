import { Labelled } from '../../../ui/labelled';

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** What a record holds, as a field types it; empty where it is not known. */
export const asTyped = (value: string | number | null): string => String(value ?? '');

/** A line of text. */
export function TextField({ label, value, onValue, placeholder }: FieldProps<string> & { readonly placeholder?: string }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          className="labelled-input"
          value={value}
          placeholder={placeholder}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** Some lines of text. */
export function WordsField({ label, value, onValue, rows = 2 }: FieldProps<string> & { readonly rows?: number }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          className="section-text"
          rows={rows}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** A day; empty while it is not known. */
export function DayField({ label, value, onValue }: FieldProps<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="labelled-input"
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** A whole number, as text while it is typed. */
export function CountField({ label, value, onValue }: FieldProps<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          inputMode="numeric"
          className="labelled-input numbers"
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly (readonly [value: Value, words: string])[];
}

export function ChoiceField<Value extends string>({ label, value, onValue, choices }: ChoiceFieldProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as Value)}>
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

/** The words of a table as choices. */
export const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly (readonly [Value, string])[] =>
  Object.entries(words) as unknown as readonly (readonly [Value, string])[];
