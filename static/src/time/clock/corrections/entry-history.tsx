import type { Change, Entry } from '../../../../../src/time/rules/entry';
import { usePeople } from '../../../ui/use-people';
import { useTimes } from '../../../ui/use-times';
import { kindWords } from '../../kind-words';
import { say } from '../../../ui/words/say';
import { rich } from '../../../ui/words/rich';
import './entry-history.css';

/** Who changed an entry when, and what it said before; newest first. */
export function EntryHistory({ entry }: { readonly entry: Entry }) {
  const nameOf = usePeople(entry.history.map(({ by }) => by));
  const { dayAndTime } = useTimes();
  const before = useBefore();
  return (
    <ol className="entry-history" aria-label={say('History of this entry')}>
      {entry.history.map((change) => (
        <li key={change.at}>
          {rich('{by}, {dayAndTime}. Before:{list}', {
            by: <strong>{nameOf(change.by)}</strong>,
            dayAndTime: <span className="numbers">{dayAndTime(change.at)}</span>,
            list: (
              <ul>
                {before(change.before).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          })}
        </li>
      ))}
    </ol>
  );
}

function useBefore(): (before: Change['before']) => readonly string[] {
  const { dayAndTime } = useTimes();
  return ({ ticket, kind, startedAt, stoppedAt, note, internalNote }) => [
    ...(ticket === undefined ? [] : [say('on {key}', { key: ticket.key })]),
    ...(kind === undefined ? [] : [kindWords[kind]]),
    ...(startedAt === undefined ? [] : [say('started {startedAt}', { startedAt: dayAndTime(startedAt) })]),
    ...(stoppedAt === undefined ? [] : [say('stopped {stoppedAt}', { stoppedAt: dayAndTime(stoppedAt) })]),
    ...(note === undefined ? [] : [note === '' ? say('no client note') : say('client note “{note}”', { note })]),
    ...(internalNote === undefined
      ? []
      : [internalNote === '' ? say('no internal note') : say('internal note “{internalNote}”', { internalNote })]),
  ];
}
