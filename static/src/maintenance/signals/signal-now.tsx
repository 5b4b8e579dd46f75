import { watchOf } from '../../../../src/maintenance/rules/signals/watch';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { useSurface } from '../../ui/surface';
import { agoWords } from './ago-words';
import { useNow } from '../../ui/use-now';
import { valueWords } from './value-words';
import { say } from '../../ui/words/say';
import './signal-words.css';

/** What monitoring says of an item now, for each server or site that it was heard of. */
export function SignalNow({ item }: { readonly item: MonitoredItem }) {
  const { locale } = useSurface();
  const now = useNow(20_000);
  if (item.signals.length === 0) return <span className="signal signal-over">{say('no signal yet')}</span>;
  return (
    <span>
      {item.signals.map((signal) => {
        const watch = watchOf(item, signal, now);
        const words = [
          { ok: 'ok', alert: '▲ alert', silent: 'silent' }[watch],
          agoWords(Date.parse(now) - Date.parse(signal.at)),
          valueWords(signal.value, item.unit, locale),
        ];
        return (
          <span key={signal.place} className={`signal signal-${watch}`}>
            {signal.place !== '' && `${signal.place}: `}
            {words.filter((word) => word !== '').join(', ')}{' '}
          </span>
        );
      })}
    </span>
  );
}
