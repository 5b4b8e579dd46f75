import { useCallback } from 'react';
import { changedSince, shownAtOnce, type Evidence, type FigureChanged } from '../../../../src/roadmap/rules/evidence/evidence';
import { dayInWords } from '../../ui/words/day-in-words';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { FigureRow } from './figure-row';
import { quartersInWords } from './quarters-in-words';
import type { PartProps } from './meeting-head';
import { say } from '../../ui/words/say';
import './evidence.css';

/** What Jira and our records say about the client's quarter, beside the questions and loaded after them. */
export function EvidencePanel({ review, learn }: PartProps) {
  return (
    <aside className="evidence" aria-label={say('Evidence')}>
      <h3>{say('Evidence')}</h3>
      {review.mayChange ? <Gathered review={review} learn={learn} /> : <Kept evidence={review.evidence} hash={review.hash} changed={[]} />}
    </aside>
  );
}

/** Asked for again when the meeting's day is another, or when it was finished; what is new goes on the agenda. */
function Gathered({ review: { client, heldOn, finishedAt, evidence, hash }, learn }: PartProps) {
  const ask = useCallback(
    async () => {
      const opened = await call('openEvidence', { client: client.id });
      if (finishedAt === null) learn({ evidence: opened.evidence });
      return opened;
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the day of the meeting changes what is answered
    [client.id, heldOn, finishedAt, learn],
  );
  const { value, trouble, act } = useAsked(ask);
  const changed = value?.evidence && finishedAt !== null ? changedSince(value.evidence, value.today) : [];
  return (
    <>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(ask)} />}
      {value === null && evidence === null && trouble === null ? (
        <Skeleton lines={6} label={say('Gathering the numbers')} />
      ) : (
        <Kept evidence={evidence} hash={hash} changed={changed} />
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
      hash === null
        ? say('A service manager gathers the numbers by opening this page.')
        : say('No numbers were gathered for this meeting.');
    return <p className="subtle">{sentence}</p>;
  }
  const day = dayInWords(dateOnly(evidence.gatheredAt.slice(0, 10)));
  const [first, rest] = [evidence.figures.slice(0, shownAtOnce), evidence.figures.slice(shownAtOnce)];
  return (
    <>
      <p className="subtle">{quartersInWords(evidence)}</p>
      <Figures figures={first} changed={changed} />
      {rest.length > 0 && (
        <details>
          <summary>{say('More numbers')}</summary>
          <Figures figures={rest} changed={changed} />
        </details>
      )}
      <p className="subtle evidence-frozen">
        {hash === null
          ? say('As of {day}; frozen when the meeting is finished.', { day })
          : say('Frozen as of {day}. SHA-256 {hash}…', { day, hash: hash.slice(0, 12) })}
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
