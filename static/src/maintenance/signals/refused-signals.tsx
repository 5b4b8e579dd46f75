import type { RefusedSignal } from '../../../../src/maintenance/signals/refused-signals';
import { agoWords } from './ago-words';
import { useNow } from '../../ui/use-now';
import { say, sayCount } from '../../ui/words/say';

/** Signals that came rightly signed and belong nowhere: most often a name that is written otherwise here. */
export function RefusedSignals({ refused }: { readonly refused: readonly RefusedSignal[] }) {
  const now = Date.parse(useNow(20_000));
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{say('Refused')}</h2>
      <ul className="monitoring-list">
        {refused.map(({ client, item, why, count, at }) => (
          <li key={`${client}/${item}/${why}`}>
            <span>
              {why === 'unknown-client' ? (
                <>
                  {say('No client is called')} <code className="monitoring-code">{client}</code>
                </>
              ) : (
                <>
                  <code className="monitoring-code">{client}</code> {say('has no item')} <code className="monitoring-code">{item}</code>
                </>
              )}
            </span>
            <span className="monitoring-when numbers">
              {sayCount(count, { one: 'once', other: '{count} times' })}, {agoWords(now - Date.parse(at))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
