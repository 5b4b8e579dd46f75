import { say } from './words/say';

import './notice.css';

interface NoticeProps {
  readonly sentence: string;
  readonly tone?: 'refusal' | 'hint';
  readonly onRetry?: () => void;
  /** Word of the button that tries again. */
  readonly retry?: string;
  readonly onDismiss?: () => void;
}

/** One sentence in the place it is about, read out at once when something was refused. */
export function Notice({ sentence, tone = 'refusal', onRetry, retry, onDismiss }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'refusal' ? 'alert' : 'status'}>
      <span className="notice-mark" aria-hidden="true">
        {tone === 'refusal' ? '!' : 'i'}
      </span>
      <span className="notice-sentence">{say(sentence)}</span>
      {onRetry !== undefined && (
        <button type="button" className="link" onClick={onRetry}>
          {retry ?? say('Try again')}
        </button>
      )}
      {onDismiss !== undefined && (
        <button type="button" className="link" aria-label={say('Dismiss this message')} onClick={onDismiss}>
          ✕
        </button>
      )}
    </div>
  );
}
