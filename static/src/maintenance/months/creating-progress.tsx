import { Notice } from '../../ui/notice';
import type { Creating } from './use-create-missing';
import { sayCount } from '../../ui/words/say';

/** How far the creation of what is missing is, and how it ended. */
export function CreatingProgress({ creating, onDismiss }: { readonly creating: Creating; readonly onDismiss: () => void }) {
  const { done, of, created, problems, isOver } = creating;
  if (!isOver)
    return (
      <label className="creating-progress">
        {sayCount(
          of,
          { one: 'Creating tickets: {done} of {count} group of clients', other: 'Creating tickets: {done} of {count} groups of clients' },
          { done },
        )}
        <progress value={done} max={of} />
      </label>
    );
  const made = sayCount(created, { one: '{count} ticket was created.', other: '{count} tickets were created.' });
  return (
    <>
      <Notice tone="hint" sentence={made} onDismiss={onDismiss} />
      {problems.map((problem) => (
        <Notice key={problem} sentence={problem} />
      ))}
    </>
  );
}
