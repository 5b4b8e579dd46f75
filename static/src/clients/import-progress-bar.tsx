import type { ImportProgress } from './import-in-parts';

/** How much of a confirmed import is saved. */
export function ImportProgressBar({ total, progress }: { readonly total: number; readonly progress: ImportProgress }) {
  const done = total - progress.left.length;
  return (
    <div className="import-progress" role="status">
      <label htmlFor="import-progress">
        Saving clients: {done.toLocaleString('en-US')} of {total.toLocaleString('en-US')}
        {progress.waiting ? '. The site asked to wait a little; it goes on by itself.' : ''}
      </label>
      <progress id="import-progress" max={total} value={done} />
    </div>
  );
}
