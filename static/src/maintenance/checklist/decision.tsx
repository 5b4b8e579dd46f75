import { useState, type ReactNode } from 'react';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import './decision.css';

interface DecisionProps {
  readonly tone: 'gate' | 'quiet';
  /** Word on the button. */
  readonly act: string;
  readonly onAct: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A line that says how something stands, and the one thing that changes it. */
export function Decision({ tone, act, onAct, children }: DecisionProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const decide = (): void => {
    setAsking(true);
    setProblem(null);
    onAct()
      .catch((thrown: unknown) => setProblem(sentenceOf(thrown)))
      .finally(() => setAsking(false));
  };
  return (
    <div className={`decision decision-${tone}`}>
      <span className="decision-words">{children}</span>
      <button type="button" className="link" disabled={asking} onClick={decide}>
        {act}
      </button>
      {problem !== null && <Notice sentence={problem} onRetry={decide} />}
    </div>
  );
}
