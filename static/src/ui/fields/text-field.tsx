import { useId } from 'react';
import { Labelled } from '../labelled';
import type { FieldProps } from './field-props';

interface TextFieldProps extends FieldProps<string> {
  /** A number stays text while it is typed. */
  readonly type?: 'text' | 'time' | 'number';
  readonly placeholder?: string;
  /** Characters, at most. */
  readonly most?: number;
  readonly suggestions?: readonly string[];
}

/** A line of text. */
export function TextField({ label, value, onChange, type = 'text', placeholder, most, suggestions = [] }: TextFieldProps) {
  const list = useId();
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            type={type}
            className="labelled-input"
            autoComplete="off"
            placeholder={placeholder}
            maxLength={most}
            value={value}
            {...(type === 'number' ? { min: 0, step: 'any' } : {})}
            {...(suggestions.length > 0 ? { list } : {})}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Labelled>
  );
}
