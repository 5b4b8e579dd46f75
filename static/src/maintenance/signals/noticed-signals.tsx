import type { NoticedSignal } from '../../../../src/maintenance/signals/open-monitoring';
import { useSurface } from '../../ui/surface';
import { agoWords } from './ago-words';
import { useNow } from '../../ui/use-now';
import { valueWords } from './value-words';
import { say } from '../../ui/words/say';

interface NoticedSignalsProps {
  readonly signals: readonly NoticedSignal[];
  /** What the time is of. */
  readonly words: 'alert since' | 'last heard';
  readonly none: string;
}

/** Signals that somebody should look at, one line each. */
export function NoticedSignals({ signals, words, none }: NoticedSignalsProps) {
  const { locale } = useSurface();
  const now = Date.parse(useNow(20_000));
  if (signals.length === 0) return <p className="subtle">{none}</p>;
  return (
    <ul className="monitoring-list">
      {signals.map(({ client, clientName, item, title, unit, value, since, at }) => (
        <li key={`${client}/${item}`}>
          <strong>{clientName}</strong> <span>{title}</span>
          {value !== undefined && words === 'alert since' && (
            <span className="signal-alert numbers">{valueWords(value, unit, locale)}</span>
          )}
          <span className="monitoring-when numbers">
            {words === 'alert since'
              ? say('for {ago}', { ago: agoWords(now - Date.parse(since)).replace(' ago', '') })
              : agoWords(now - Date.parse(at))}
          </span>
        </li>
      ))}
    </ul>
  );
}
