interface ProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
}

/** How far something is that goes step by step. */
export function Progress({ label, share, words }: ProgressProps) {
  return (
    <p className="data-progress">
      <progress aria-label={label} max={1} value={share} /> <span className="numbers">{words}</span>
    </p>
  );
}
