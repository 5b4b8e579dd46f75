import { Notice } from '../../ui/notice';
import type { Creating } from './use-create-missing';

/** How far the creation of what is missing is, and how it ended. */
export function CreatingProgress({ creating, onDismiss }: { readonly creating: Creating; readonly onDismiss: () => void }) {
  const { done, of, created, problems, isOver } = creating;
  if (!isOver)
    return (
      <label className="creating-progress">
        Creating tickets: {String(done)} of {String(of)} {of === 1 ? 'group' : 'groups'} of clients
        <progress value={done} max={of} />
      </label>
    );
  const made = `${String(created)} ${created === 1 ? 'ticket was' : 'tickets were'} created.`;
  return (
    <>
      <Notice tone="hint" sentence={made} onDismiss={onDismiss} />
      {problems.map((problem) => (
        <Notice key={problem} sentence={problem} />
      ))}
    </>
  );
}
