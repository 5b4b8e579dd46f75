import type { Change, Entry } from '../../../../src/time/rules/entry';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';

/** What an entry said before each of its changes. */
export function EntryHistory({ entry: { history } }: { readonly entry: Entry }) {
  const times = useTimes();
  if (history.length === 0) return null;
  return (
    <details className="day-table-small">
      <summary>Changed {history.length === 1 ? 'once' : `${String(history.length)} times`}</summary>
      <ul>
        {history.map((change) => (
          <li key={change.at}>
            {times.dayAndTime(change.at)}: before, {former(change, times.time)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function former({ before }: Change, time: (at: string) => string): string {
  return [
    before.startedAt === undefined ? '' : `from ${time(before.startedAt)}`,
    before.stoppedAt === undefined ? '' : `to ${time(before.stoppedAt)}`,
    before.kind === undefined ? '' : kindWords[before.kind],
    before.ticket === undefined ? '' : `on ${before.ticket.key}`,
    before.note === undefined ? '' : `note “${before.note}”`,
    before.internalNote === undefined ? '' : `internal note “${before.internalNote}”`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
