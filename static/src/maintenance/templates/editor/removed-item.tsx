import { useEffect, useRef } from 'react';
import { titleOf, type Removed } from './use-edits';
import { say } from '../../../ui/words/say';

interface RemovedItemProps {
  readonly removed: Removed;
  readonly onUndo: () => void;
}

/** What stands where an item was removed, for as long as the editor is open. */
export function RemovedItem({ removed, onUndo }: RemovedItemProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <li className="editable-item removed-item subtle">
      {say('{title} is removed.', { title: titleOf(removed.item) })}{' '}
      <button ref={undo} type="button" className="link" onClick={onUndo}>
        {say('Undo')}
      </button>
    </li>
  );
}
