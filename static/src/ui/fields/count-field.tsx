import { Labelled } from '../labelled';
import type { FieldProps } from './field-props';

/** A whole number, as text while it is typed. */
export function CountField({ label, value, onChange }: FieldProps<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          inputMode="numeric"
          className="labelled-input numbers"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
