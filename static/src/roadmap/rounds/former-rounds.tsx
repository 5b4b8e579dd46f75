import { useState } from 'react';
import { dayInWords } from '../../ui/words/day-in-words';
import { dateOnly, type Instant } from '../../../../src/platform/rules/units';
import type { Round } from '../../../../src/roadmap/rules/rounds/round-record';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface FormerRoundsProps {
  readonly rounds: readonly Round[];
  /** The latest can be opened again as long as no other is under way. */
  readonly mayReopen: boolean;
  readonly onReopened: () => void;
}

/** Rounds that are over. */
export function FormerRounds({ rounds, mayReopen, onReopened }: FormerRoundsProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const reopen = (): void => {
    call('reopenRound', {}).then(onReopened, (thrown: unknown) => setTrouble(sentenceOf(thrown)));
  };
  return (
    <section className="round-former" aria-label={say('Rounds that are over')}>
      <h3>{say('Rounds that are over')}</h3>
      {trouble !== null && <Notice sentence={trouble} />}
      <ul>
        {rounds.map(({ id, name, invited, closed }, place) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            <span className="subtle">
              {closed && closedOn(closed.at, invited > 0)}
              {invited > 0 &&
                say('{done} of {invited} met, {deferred} deferred', {
                  done: closed?.done ?? 0,
                  invited,
                  deferred: closed?.deferred.length ?? 0,
                })}
            </span>{' '}
            {place === 0 && mayReopen && (
              <button type="button" className="link" aria-label={say('Open {name} again', { name })} onClick={reopen}>
                {say('Open it again')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function closedOn(at: Instant, isFollowed: boolean): string {
  const day = dayInWords(dateOnly(at.slice(0, 10)));
  return isFollowed ? say('closed on {day}: ', { day }) : say('closed on {day}', { day });
}
