import { Labelled } from '../../../ui/labelled';

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function TextField({ label, value, onChange, type = 'text' }: FieldProps<string> & { readonly type?: 'text' | 'date' | 'number' }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          className="labelled-input"
          min={type === 'number' ? 0 : undefined}
          step={type === 'number' ? 'any' : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export function LongField({ label, value, onChange }: FieldProps<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea id={id} className="section-text" rows={3} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </Labelled>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly (readonly [value: Value, words: string])[];
}

export function ChoiceField<Value extends string>({ label, value, onChange, choices }: ChoiceProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
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

export function CheckField({ label, value, onChange }: FieldProps<boolean>) {
  return (
    <label className="section-check">
      <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} /> {label}
    </label>
  );
}

/** Hours as they are typed, and as minutes. */
export const hoursTyped = (minutes: number | null): string => (minutes === null ? '' : String(Number((minutes / 60).toFixed(2))));
export const minutesRead = (hours: string): number | null => (hours.trim() === '' ? null : Math.round(Number(hours) * 60));
