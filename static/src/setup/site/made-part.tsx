import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface MadePartProps {
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** What Rounds made on the site, each with its way back. */
export function MadePart({ view: { made }, acts: { ask, busy } }: MadePartProps) {
  const nameOf = usePeople([...new Set(made.map(({ by }) => by))]);
  const { dayAndTime } = useTimes();
  const [refused, setRefused] = useState<{ readonly identity: string; readonly sentence: string } | null>(null);
  const undo = (identity: string): void => {
    setRefused(null);
    void ask(async () => {
      try {
        return await call('undoMade', { identity });
      } catch (thrown) {
        setRefused({ identity, sentence: sentenceOf(thrown) });
        return call('openSetUp', {});
      }
    });
  };
  return (
    <section className="set-up-part" aria-label={say('What Rounds made here')}>
      <h2>{say('What Rounds made here')}</h2>
      {made.length === 0 && (
        <p className="subtle">{say('Nothing yet. What Rounds adds to Jira is listed here, and can be taken away again.')}</p>
      )}
      <ul className="set-up-made">
        {made.map(({ identity, words, by, at, state }) => (
          <li key={identity}>
            <span className="set-up-words">
              {say(words)}{' '}
              <span className="subtle">
                {nameOf(by)}, {dayAndTime(at)}
              </span>
            </span>
            {state === 'removing' && <span className="subtle">{say('Jira is taking it away…')}</span>}
            {state === 'made' && (
              <Button
                spacing="compact"
                appearance="subtle"
                isDisabled={busy}
                aria-label={say('Undo: {words}', { words: say(words) })}
                onClick={() => undo(identity)}
              >
                {say('Undo')}
              </Button>
            )}
            {refused?.identity === identity && <Notice sentence={refused.sentence} onDismiss={() => setRefused(null)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
