import type { Actions } from './actions/use-actions';
import './waiting-mark.css';

/** `2 actions wait for the network`; nothing while they are just being sent. */
export function WaitingMark({ actions: { waiting, stuck, sendNow } }: { readonly actions: Actions }) {
  return (
    <div className={stuck === null ? 'waiting-mark waiting-mark-none' : 'waiting-mark'} role="status">
      {stuck !== null && (
        <>
          <span>
            <span className="waiting-mark-sign" aria-hidden="true">
              ◷{' '}
            </span>
            {waiting.length === 1 ? '1 action waits' : `${String(waiting.length)} actions wait`} for{' '}
            {stuck === 'offline' ? 'the network' : 'Jira to answer'}. Nothing is lost.
          </span>
          <button type="button" className="link" onClick={sendNow}>
            Try now
          </button>
        </>
      )}
    </div>
  );
}
