import type { Progress } from '../../../../src/maintenance/rules/checklist';
import { say, sayCount } from '../../ui/words/say';
import './progress-bar.css';

/** `37 of 59`, and how many numbers failed. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const { items, open, failed } = progress;
  const through = items - open;
  return (
    <div className="progress">
      <span className="progress-count numbers">{say('{through} of {items}', { through, items })}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={say('Items dealt with')}
        aria-valuemin={0}
        aria-valuemax={items}
        aria-valuenow={through}
      >
        <div className="progress-fill" style={{ inlineSize: `${String(items === 0 ? 0 : (100 * through) / items)}%` }} />
      </div>
      {failed > 0 && <span className="progress-failed numbers">{sayCount(failed, { one: '{count} fails', other: '{count} fail' })}</span>}
      {open === 0 && items > 0 && <span className="progress-complete">{say('All done')}</span>}
    </div>
  );
}
