import { Labelled } from '../labelled';
import type { FieldProps } from './field-props';
import { said } from '../words/say';

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly (readonly [value: Value, words: string])[];
}

/** One of a few. */
export function ChoiceField<Value extends string>({ label, value, onChange, choices }: ChoiceFieldProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
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
  Object.entries<string>(words).map(([value, word]) => [value, said(word)]) as unknown as readonly (readonly [Value, string])[];
