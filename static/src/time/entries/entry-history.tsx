import type { Change, Entry } from '../../../../src/time/rules/entry';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';
import { say, sayCount } from '../../ui/words/say';

/** What an entry said before each of its changes. */
export function EntryHistory({ entry: { history } }: { readonly entry: Entry }) {
  const times = useTimes();
  if (history.length === 0) return null;
  return (
    <details className="day-table-small">
      <summary>{sayCount(history.length, { one: 'Changed once', other: 'Changed {count} times' })}</summary>
      <ul>
        {history.map((change) => (
          <li key={change.at}>
            {say('{times}: before, {former}', { times: times.dayAndTime(change.at), former: former(change, times.time) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function former({ before }: Change, time: (at: string) => string): string {
  return [
    before.startedAt === undefined ? '' : say('from {startedAt}', { startedAt: time(before.startedAt) }),
    before.stoppedAt === undefined ? '' : say('to {stoppedAt}', { stoppedAt: time(before.stoppedAt) }),
    before.kind === undefined ? '' : kindWords[before.kind],
    before.ticket === undefined ? '' : say('on {key}', { key: before.ticket.key }),
    before.note === undefined ? '' : say('note “{note}”', { note: before.note }),
    before.internalNote === undefined ? '' : say('internal note “{internalNote}”', { internalNote: before.internalNote }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
