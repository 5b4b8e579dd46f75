import { useEffect, useState } from 'react';
import { Labelled } from '../labelled';
import { say } from '../words/say';
import type { FieldProps } from './field-props';
import { numberTyped, numberWritten } from './number-typed';
import './fields.css';

interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** An emptied field is said to be wrong, too. */
  readonly needed?: boolean;
}

interface NumberFieldProps extends Bounds, Omit<FieldProps<number | undefined>, 'onChange'> {
  readonly placeholder?: string | undefined;
  /** Undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as the person's language writes it; what is none is said and not taken, and stays to be mended. */
export function NumberField({ label, value, onChange, placeholder, ...bounds }: NumberFieldProps) {
  const [typed, setTyped] = useState(() => written(value));
  const read = (text: string): number | null => within(numberTyped(text), bounds);
  useEffect(() => {
    setTyped((text) => (read(text) === (value ?? null) ? text : written(value)));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a value that comes from elsewhere replaces what is typed
  }, [value]);
  const type = (text: string): void => {
    setTyped(text);
    const number = read(text);
    if (text.trim() === '') onChange(undefined);
    else if (number !== null) onChange(number);
  };
  const wrong = typed.trim() === '' ? bounds.needed === true : read(typed) === null;
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
            aria-describedby={wrong ? `${id}-problem` : undefined}
            value={typed}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
          {wrong && (
            <span id={`${id}-problem`} className="field-problem">
              {wanted(bounds)}
            </span>
          )}
        </>
      )}
    </Labelled>
  );
}

const written = (number: number | undefined): string => (number === undefined ? '' : numberWritten(number));

function within(number: number | null, { least = -Infinity, most = Infinity, whole = false }: Bounds): number | null {
  return number !== null && number >= least && number <= most && (!whole || Number.isInteger(number)) ? number : null;
}

function wanted({ least, most, whole = false }: Bounds): string {
  if (least !== undefined && most !== undefined) {
    const range = { least: String(least), most: String(most) };
    return whole ? say('A whole number from {least} to {most}.', range) : say('A number from {least} to {most}.', range);
  }
  if (least === undefined) return say('That is not a number.');
  return whole
    ? say('A whole number, {least} or more.', { least: String(least) })
    : say('A number, {least} or more.', { least: String(least) });
}
