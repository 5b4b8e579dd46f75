import { useEffect, useId, useState, type ReactNode } from 'react';
import { Labelled } from '../ui/labelled';
import { useSurface } from '../ui/surface';
import { readNumber } from './read-number';
import { say } from '../ui/words/say';
import './fields.css';

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function TextField({
  label,
  value,
  onChange,
  most,
  suggestions = [],
}: FieldProps<string> & { readonly most: number; readonly suggestions?: readonly string[] }) {
  const list = useId();
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            className="labelled-input"
            autoComplete="off"
            maxLength={most}
            value={value}
            {...(suggestions.length > 0 ? { list } : {})}
            onChange={(event) => onChange(event.currentTarget.value)}
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

export function LongTextField({ label, value, onChange, most }: FieldProps<string> & { readonly most: number }) {
  const rows = Math.min(10, Math.max(2, value.split('\n').length, Math.ceil(value.length / 110)));
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          className="labelled-input"
          rows={rows}
          maxLength={most}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export function ChoiceField<Choice extends string>({
  label,
  value,
  onChange,
  choices,
}: FieldProps<Choice> & { readonly choices: readonly (readonly [Choice, ReactNode])[] }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={(event) => onChange(event.currentTarget.value as Choice)}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface NumberFieldProps extends Omit<FieldProps<number | undefined>, 'onChange'> {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  readonly placeholder?: string;
  /** Undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as the person's language writes it; what is none is said and not taken, and stays to be mended. */
export function NumberField({ label, value, onChange, least = -Infinity, most = Infinity, whole = false, placeholder }: NumberFieldProps) {
  const { locale } = useSurface();
  const write = (number: number | undefined): string =>
    number === undefined ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(number);
  const [typed, setTyped] = useState(() => write(value));
  const read = (text: string): number | null => {
    const number = readNumber(text, locale);
    return number !== null && number >= least && number <= most && (!whole || Number.isInteger(number)) ? number : null;
  };
  useEffect(() => {
    setTyped((text) => (read(text) === (value ?? null) ? text : write(value)));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a value that comes from elsewhere replaces what is typed
  }, [value]);
  const wrong = typed.trim() !== '' && read(typed) === null;
  const type = (text: string): void => {
    setTyped(text);
    const number = read(text);
    if (text.trim() === '') onChange(undefined);
    else if (number !== null) onChange(number);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            className="labelled-input numbers"
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            aria-invalid={wrong}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
          {wrong && (
            <span className="field-problem">
              {whole
                ? say('A whole number from {least} to {most}.', { least: String(least), most: String(most) })
                : say('That is not a number.')}
            </span>
          )}
        </>
      )}
    </Labelled>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check-field">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
