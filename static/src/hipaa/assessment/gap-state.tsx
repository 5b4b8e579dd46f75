import type { Entry } from '../../../../src/hipaa/rules/assessment/entry';
import { isFor } from '../../../../src/hipaa/rules/beside/beside';
import { plannedBy } from '../../../../src/hipaa/rules/beside/told';
import { dayInWords } from '../day-in-words';
import type { AroundAssessment } from '../../../../src/hipaa/assessment/open-assessment';
import { say } from '../../ui/words/say';

interface GapStateProps {
  readonly entry: Entry;
  readonly isGap: boolean;
  readonly year: number;
  readonly remediations: AroundAssessment['remediations'];
}

/** What is done about a gap, in a line below it. */
export function GapState({ entry, isGap, year, remediations }: GapStateProps) {
  if (!isGap) return null;
  const action = remediations.find(({ data }) => isFor(plannedBy(data), { gap: entry.id, year }));
  const { closed = null, ticket = null } = action?.data ?? {};
  if (!action) return <p className="entry-gap subtle">{say('Nothing is planned yet: plan it on the page Remediation.')}</p>;
  const state =
    closed !== null
      ? say('closed {on}', { on: dayInWords(closed.on) })
      : ticket?.state === 'created'
        ? say('ticket {key}', { key: ticket.key })
        : say('no ticket yet');
  return (
    <p className="entry-gap subtle">
      {action.data.action} · {state}
    </p>
  );
}
