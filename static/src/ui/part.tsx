import { useCallback, type ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';
import { Notice } from './notice';
import { Refused } from './refused';
import { Skeleton } from './skeleton';
import { useAsked } from './use-asked';
import { say } from './words/say';
import './part.css';

interface PartProps<T> {
  readonly title: string;
  /** Asked when the part is shown; must stay the same function while it means the same. */
  readonly ask: () => Promise<T>;
  /** As wide as the page. */
  readonly wide?: boolean;
  /** `again` asks anew, after something was done about it. */
  readonly children: (value: T, again: () => void) => ReactNode;
}

/** One part of a page with an answer of its own; where it fails, the other parts stay. */
export function Part<T>({ title, ask, wide = false, children }: PartProps<T>) {
  const asked = useCallback(() => ask().then(known, unlessKept), [ask]);
  const { value, trouble, act } = useAsked(asked);
  const again = (): void => act(asked);
  return (
    <section className={wide ? 'part part-wide' : 'part'} aria-label={title}>
      <h2>{title}</h2>
      {trouble !== null && <Notice sentence={trouble} onRetry={again} />}
      {value === null && trouble === null && <Skeleton lines={3} label={say('Fetching: {title}', { title })} />}
      {value !== null && 'kept' in value && <p className="subtle">{value.kept}</p>}
      {value !== null && 'value' in value && <ErrorBoundary>{children(value.value, again)}</ErrorBoundary>}
    </section>
  );
}

const known = <T,>(value: T) => ({ value });

/** That a part is not for everybody is no trouble: it says so quietly. */
function unlessKept(error: unknown): { readonly kept: string } {
  if (error instanceof Refused && error.code === 'notAllowed') return { kept: error.sentence };
  throw error;
}

interface FactsProps {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** Short facts under each other, each with its name. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="part-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
