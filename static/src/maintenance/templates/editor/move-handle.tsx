import { forwardRef, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Item } from '../../../../../src/maintenance/rules/template';
import { titleOf, type Edits } from './use-edits';
import { say } from '../../../ui/words/say';

interface MoveHandleProps {
  readonly item: Item;
  readonly edits: Edits;
}

/** By mouse the place to drag an item by; by keyboard it is picked up with Space, moved with the arrow keys and put down with Space. */
export const MoveHandle = forwardRef<HTMLButtonElement, MoveHandleProps>(function MoveHandle({ item, edits }, handle) {
  const [steps, setSteps] = useState<number | null>(null);
  const stepped = useRef(false);
  useEffect(() => {
    // a row that moves loses the focus on the way
    if (stepped.current) document.getElementById(`move-${item.id}`)?.focus();
    stepped.current = false;
  });
  const step = (by: 1 | -1): void => {
    stepped.current = true;
    edits.step(item.id, by);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (by !== undefined && (steps !== null || event.altKey)) {
      event.preventDefault();
      step(by);
      if (steps !== null) setSteps(steps + by);
    } else if (event.key === 'Escape' && steps !== null) {
      event.preventDefault();
      for (let back = Math.abs(steps); back > 0; back -= 1) step(steps > 0 ? -1 : 1);
      setSteps(null);
      edits.say(say('{title} is back in its place.', { title: titleOf(item) }));
    }
  };
  const pick = (): void => {
    edits.say(
      steps === null ? say('{title} is picked up.', { title: titleOf(item) }) : say('{title} is put down.', { title: titleOf(item) }),
    );
    setSteps(steps === null ? 0 : null);
  };
  return (
    <button
      ref={handle}
      type="button"
      id={`move-${item.id}`}
      className="move-handle"
      aria-label={say('Move {title}', { title: titleOf(item) })}
      aria-describedby="move-help"
      aria-pressed={steps !== null}
      title={say('Drag, or press Space and move with the arrow keys')}
      onClick={pick}
      onKeyDown={press}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
});
