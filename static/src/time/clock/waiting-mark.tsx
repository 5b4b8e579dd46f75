import type { Actions } from './actions/use-actions';
import { say } from '../../ui/words/say';
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
            {say('{rest} for {rest2}. Nothing is lost.', {
              rest: waiting.length === 1 ? say('1 action waits') : say('{waiting} actions wait', { waiting: String(waiting.length) }),
              rest2: stuck === 'offline' ? say('the network') : say('Jira to answer'),
            })}
          </span>
          <button type="button" className="link" onClick={sendNow}>
            {say('Try now')}
          </button>
        </>
      )}
    </div>
  );
}
