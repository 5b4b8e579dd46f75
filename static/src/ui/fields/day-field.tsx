import { Labelled } from '../labelled';
import type { FieldProps } from './field-props';

/** A day such as 2027-01-31; empty while it is not known. */
export function DayField({ label, value, onChange }: FieldProps<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="labelled-input numbers"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
