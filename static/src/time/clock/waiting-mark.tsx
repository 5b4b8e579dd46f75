import type { Actions } from './actions/use-actions';
import { say, sayCount } from '../../ui/words/say';
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
            {sayCount(
              waiting.length,
              { one: '{count} action waits for {cause}. Nothing is lost.', other: '{count} actions wait for {cause}. Nothing is lost.' },
              { cause: stuck === 'offline' ? say('the network') : say('Jira to answer') },
            )}
          </span>
          <button type="button" className="link" onClick={sendNow}>
            {say('Try now')}
          </button>
        </>
      )}
    </div>
  );
}
