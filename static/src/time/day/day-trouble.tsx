import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import type { DaysDesk } from './use-days';
import { say } from '../../ui/words/say';

/** What went wrong or was just done, and the way back. */
export function DayTrouble({ desk: { trouble, news, refresh, act, dismiss } }: { readonly desk: DaysDesk }) {
  const undo = news?.undo;
  return (
    <>
      {trouble !== null && <Notice sentence={trouble} onRetry={refresh} />}
      {news?.tone === 'refusal' && <Notice sentence={news.sentence} onDismiss={dismiss} />}
      {news?.tone === 'done' && undo !== undefined && (
        <p className="day-done">
          {news.sentence}{' '}
          <button type="button" className="link" onClick={() => act(undo)}>
            {say('Undo')}
          </button>
        </p>
      )}
      <Heard sentence={news?.tone === 'done' ? news.sentence : ''} />
    </>
  );
}
