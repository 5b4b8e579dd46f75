import { Notice } from '../../ui/notice';
import type { Creating } from './use-create-missing';
import { say } from '../../ui/words/say';

/** How far the creation of what is missing is, and how it ended. */
export function CreatingProgress({ creating, onDismiss }: { readonly creating: Creating; readonly onDismiss: () => void }) {
  const { done, of, created, problems, isOver } = creating;
  if (!isOver)
    return (
      <label className="creating-progress">
        {say('Creating tickets: {done} of {of} {group} of clients', {
          done: String(done),
          of: String(of),
          group: of === 1 ? say('group') : say('groups'),
        })}
        <progress value={done} max={of} />
      </label>
    );
  const made = say('{created} {rest} created.', {
    created: String(created),
    rest: created === 1 ? say('ticket was') : say('tickets were'),
  });
  return (
    <>
      <Notice tone="hint" sentence={made} onDismiss={onDismiss} />
      {problems.map((problem) => (
        <Notice key={problem} sentence={problem} />
      ))}
    </>
  );
}
