import { useCallback } from 'react';
import { changedSince, shownAtOnce, type Evidence, type FigureChanged } from '../../../../src/roadmap/rules/evidence';
import { rangeInWords } from '../../../../src/roadmap/rules/evidence-words';
import { dayInWords } from '../../../../src/roadmap/rules/answer-in-words';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { Review } from '../../../../src/roadmap/rules/review';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { FigureRow } from './figure-row';
import './evidence.css';

/** What Jira and our records say about the client's quarter, beside the questions and loaded after them. */
export function EvidencePanel({ review }: { readonly review: Review }) {
  return (
    <aside className="evidence" aria-label="Evidence">
      <h3>Evidence</h3>
      {review.mayChange ? <Gathered review={review} /> : <Kept evidence={review.evidence} hash={review.hash} changed={[]} />}
    </aside>
  );
}

/** Asked for again when the meeting's day is another, or when it was finished. */
function Gathered({ review: { client, heldOn, finishedAt, evidence, hash } }: { readonly review: Review }) {
  const ask = useCallback(
    () => call('openEvidence', { client: client.id }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the day and the end of the meeting change what is answered
    [client.id, heldOn, finishedAt],
  );
  const { value, trouble, act } = useAsked(ask);
  const shown = value?.evidence ?? evidence;
  const changed = value?.evidence && finishedAt !== null ? changedSince(value.evidence, value.today) : [];
  return (
    <>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(ask)} />}
      {value === null && evidence === null && trouble === null ? (
        <Skeleton lines={6} label="Gathering the numbers" />
      ) : (
        <Kept evidence={shown} hash={hash} changed={changed} />
      )}
    </>
  );
}

interface KeptProps {
  readonly evidence: Evidence | null;
  readonly hash: string | null;
  readonly changed: readonly FigureChanged[];
}

function Kept({ evidence, hash, changed }: KeptProps) {
  if (evidence === null) {
    const sentence =
      hash === null ? 'A service manager gathers the numbers by opening this page.' : 'No numbers were gathered for this meeting.';
    return <p className="subtle">{sentence}</p>;
  }
  const day = dayInWords(dateOnly(evidence.gatheredAt.slice(0, 10)));
  const [first, rest] = [evidence.figures.slice(0, shownAtOnce), evidence.figures.slice(shownAtOnce)];
  return (
    <>
      <p className="subtle">{rangeInWords(evidence)}</p>
      <Figures figures={first} changed={changed} />
      {rest.length > 0 && (
        <details>
          <summary>More numbers</summary>
          <Figures figures={rest} changed={changed} />
        </details>
      )}
      <p className="subtle evidence-frozen">
        {hash === null ? `As of ${day}; frozen when the meeting is finished.` : `Frozen as of ${day}. SHA-256 ${hash.slice(0, 12)}…`}
      </p>
    </>
  );
}

function Figures({ figures, changed }: { readonly figures: Evidence['figures']; readonly changed: readonly FigureChanged[] }) {
  return (
    <ul className="evidence-figures">
      {figures.map((figure) => (
        <FigureRow key={figure.name} figure={figure} changed={changed.find(({ name }) => name === figure.name)} />
      ))}
    </ul>
  );
}
