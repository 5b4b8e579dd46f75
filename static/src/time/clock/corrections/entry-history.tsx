import type { Change, Entry } from '../../../../../src/time/rules/entry';
import { usePeople } from '../../../ui/use-people';
import { useTimes } from '../../../ui/use-times';
import { kindWords } from '../../kind-words';
import './entry-history.css';

/** Who changed an entry when, and what it said before; newest first. */
export function EntryHistory({ entry }: { readonly entry: Entry }) {
  const nameOf = usePeople(entry.history.map(({ by }) => by));
  const { dayAndTime } = useTimes();
  const before = useBefore();
  return (
    <ol className="entry-history" aria-label="History of this entry">
      {entry.history.map((change) => (
        <li key={change.at}>
          <strong>{nameOf(change.by)}</strong>, <span className="numbers">{dayAndTime(change.at)}</span>. Before:
          <ul>
            {before(change.before).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function useBefore(): (before: Change['before']) => readonly string[] {
  const { dayAndTime } = useTimes();
  return ({ ticket, kind, startedAt, stoppedAt, note, internalNote }) => [
    ...(ticket === undefined ? [] : [`on ${ticket.key}`]),
    ...(kind === undefined ? [] : [kindWords[kind]]),
    ...(startedAt === undefined ? [] : [`started ${dayAndTime(startedAt)}`]),
    ...(stoppedAt === undefined ? [] : [`stopped ${dayAndTime(stoppedAt)}`]),
    ...(note === undefined ? [] : [note === '' ? 'no client note' : `client note “${note}”`]),
    ...(internalNote === undefined ? [] : [internalNote === '' ? 'no internal note' : `internal note “${internalNote}”`]),
  ];
}
