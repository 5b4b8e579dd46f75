import { Labelled } from '../labelled';
import type { FieldProps } from './field-props';
import './fields.css';

interface LongTextFieldProps extends FieldProps<string> {
  /** Lines shown, at least; the field grows with what is in it. */
  readonly rows?: number;
  /** Characters, at most. */
  readonly most?: number;
  readonly placeholder?: string;
}

/** Some lines of text. */
export function LongTextField({ label, value, onChange, rows = 2, most, placeholder }: LongTextFieldProps) {
  const needed = Math.min(10, Math.max(rows, value.split('\n').length, Math.ceil(value.length / 110)));
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          className="labelled-input long-text"
          rows={needed}
          maxLength={most}
          placeholder={placeholder}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
