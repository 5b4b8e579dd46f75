import { useId, type ReactNode } from 'react';
import './labelled.css';

interface LabelledProps {
  readonly label: string;
  /** Builds the field with the id that the label names. */
  readonly children: (id: string) => ReactNode;
}

/** A field below its label. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
