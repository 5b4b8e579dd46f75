import { useId, type ReactNode } from 'react';

interface GateCardProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  readonly state: string;
  readonly isOn: boolean;
  readonly children?: ReactNode;
}

/** One gate: what it does, whether it is on, and what can be done about it. */
export function GateCard({ name, does, state, isOn, children }: GateCardProps) {
  const title = useId();
  return (
    <section className="gate" aria-labelledby={title}>
      <div className="gate-head">
        <h2 id={title}>{name}</h2>
        <span className={isOn ? 'gate-state gate-on' : 'gate-state'}>{state}</span>
      </div>
      <p>{does}</p>
      {children}
    </section>
  );
}
