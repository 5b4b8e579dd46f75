import { useEffect, useRef } from 'react';
import { titleOf, type Removed } from './use-edits';

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
      {titleOf(removed.item)} is removed.{' '}
      <button ref={undo} type="button" className="link" onClick={onUndo}>
        Undo
      </button>
    </li>
  );
}
