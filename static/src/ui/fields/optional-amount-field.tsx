import type { FieldProps } from './field-props';
import { NumberField } from './number-field';

interface OptionalAmountFieldProps extends FieldProps<number | null> {
  /** What one of the value is in the field: 100 where cents are entered as dollars. */
  readonly per: number;
}

/** An amount of zero or more, kept whole; null when the field is empty. */
export function OptionalAmountField({ label, value, onChange, per }: OptionalAmountFieldProps) {
  return (
    <NumberField
      label={label}
      value={value === null ? undefined : value / per}
      least={0}
      onChange={(number) => onChange(number === undefined ? null : Math.round(number * per))}
    />
  );
}
