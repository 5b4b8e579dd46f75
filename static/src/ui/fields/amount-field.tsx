import { useState } from 'react';
import type { FieldProps } from './field-props';
import { NumberField } from './number-field';

interface AmountFieldProps extends FieldProps<number> {
  /** What one of the value is in the field: 100 where cents are entered as dollars. */
  readonly per?: number;
  readonly least?: number;
  readonly most?: number;
}

/** A number that is always there, kept whole; what is no number leaves the value as it was, and says so. */
export function AmountField({ label, value, onChange, per = 1, least = 0, most }: AmountFieldProps) {
  const kept = (typed: number): number => Math.round(typed * per);
  const [typed, setTyped] = useState(value / per);
  return (
    <NumberField
      label={label}
      value={kept(typed) === value ? typed : value / per}
      least={least}
      {...(most === undefined ? {} : { most })}
      whole={per === 1}
      needed
      onChange={(number) => {
        if (number === undefined) return;
        setTyped(number);
        onChange(kept(number));
      }}
    />
  );
}
