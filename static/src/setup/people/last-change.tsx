import type { PeopleView } from '../../../../src/setup/rules/people/people-view';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';

interface LastChangeProps {
  readonly given: PeopleView['given'];
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** Who changed roles last, and the way back. */
export function LastChange({ given: [last], busy, onUndo }: LastChangeProps) {
  const nameOf = usePeople(last ? [last.by] : []);
  const { dayAndTime } = useTimes();
  if (!last) return null;
  return (
    <p className="people-last subtle">
      {say('Roles were last changed by {name}, {when}.', { name: nameOf(last.by), when: dayAndTime(last.at) })}{' '}
      <button type="button" className="link" disabled={busy} onClick={onUndo}>
        {say('Undo this change')}
      </button>
    </p>
  );
}
