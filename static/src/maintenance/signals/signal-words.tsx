import type { Mark } from '../../../../src/maintenance/rules/checklist';
import { monitoring } from '../../../../src/maintenance/rules/signals/watched-marks';
import { watchOf } from '../../../../src/maintenance/rules/signals/watch';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { agoWords } from './ago-words';
import { useSignals } from './signals-context';
import { useNow } from '../../ui/use-now';
import { valueWords } from './value-words';
import { say } from '../../ui/words/say';
import './signal-words.css';

/** Whether monitoring alone vouches for the item, so that nobody needs to tick it. */
export const isVouchedFor = (mark: Mark | undefined): boolean => mark?.by === monitoring && mark.state === 'done';

/** Stands in the place of the tick while monitoring watches. */
export function WatchedDot() {
  return (
    <span className="watched-dot" role="img" aria-label={say('Watched by monitoring: ok')}>
      ●
    </span>
  );
}

/** `ok, 2 min ago, 41 % free`, or why the item is to be checked by hand. */
export function SignalWords({ item, mark }: { readonly item: Item; readonly mark: Mark | undefined }) {
  const { locale } = useSurface();
  const { dayAndTime } = useTimes();
  const { signals = {}, finishedAt } = useSignals();
  const now = useNow(20_000);
  if (item.tier !== 'automatic') return null;
  const signal = signals[item.id];
  if (signal === undefined)
    return Object.keys(signals).length === 0 ? null : <span className="signal signal-silent">{say('no signal yet: check by hand')}</span>;
  const at = finishedAt ?? now;
  const watch = watchOf(item, signal, at as typeof now);
  const dealtWith = mark !== undefined && mark.by !== monitoring && mark.state !== 'open';
  const ago = finishedAt === undefined ? agoWords(Date.parse(now) - Date.parse(signal.at)) : dayAndTime(signal.at);
  if (watch === 'silent')
    return dealtWith ? null : <span className="signal signal-silent">{say('last signal {ago}: check by hand', { ago })}</span>;
  const value = valueWords(signal.value, item.unit ?? '', locale);
  return (
    <span className={`signal signal-${dealtWith ? 'over' : watch}`}>
      {watch === 'ok' ? 'ok' : '▲ alert'}, {ago}
      {value === '' ? '' : `, ${value}`}
    </span>
  );
}
