import type { ImportProgress } from './import-in-parts';
import { say } from '../ui/words/say';

/** How much of a confirmed import is saved. */
export function ImportProgressBar({ total, progress }: { readonly total: number; readonly progress: ImportProgress }) {
  const done = total - progress.left.length;
  return (
    <div className="import-progress" role="status">
      <label htmlFor="import-progress">
        {say('Saving clients: {done} of {total}{wait}', {
          done: done.toLocaleString('en-US'),
          total: total.toLocaleString('en-US'),
          wait: progress.waiting ? say('. The site asked to wait a little; it goes on by itself.') : '',
        })}
      </label>
      <progress id="import-progress" max={total} value={done} />
    </div>
  );
}
