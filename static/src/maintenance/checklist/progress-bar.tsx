import type { Progress } from '../../../../src/maintenance/rules/checklist';
import './progress-bar.css';

/** `37 of 59`, and how many numbers failed. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const { items, open, failed } = progress;
  const through = items - open;
  return (
    <div className="progress">
      <span className="progress-count numbers">
        {through} of {items}
      </span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label="Items dealt with"
        aria-valuemin={0}
        aria-valuemax={items}
        aria-valuenow={through}
      >
        <div className="progress-fill" style={{ inlineSize: `${String(items === 0 ? 0 : (100 * through) / items)}%` }} />
      </div>
      {failed > 0 && <span className="progress-failed numbers">{failed === 1 ? '1 fails' : `${String(failed)} fail`}</span>}
      {open === 0 && items > 0 && <span className="progress-complete">All done</span>}
    </div>
  );
}
