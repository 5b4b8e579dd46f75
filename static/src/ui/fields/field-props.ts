/** What every field has: its label, what it holds, and what becomes of another value. */
export interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}
