import type { ClockView } from '../../../../src/time/rules/clock-view';
import { duration } from '../../ui/duration';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { ClockControls } from './clock-controls';
import { DoneRow } from './done-row';
import { EntriesToday } from './entries-today';
import { RefusalNotice } from '../refusal-notice';
import { useClock } from './use-clock';
import { useSeconds } from '../use-seconds';
import { WaitingMark } from './waiting-mark';
import { workedIn } from '../worked-in';
import { say } from '../../ui/words/say';
import './clock.css';

/** The clock in the sidebar of a ticket. */
export function Clock() {
  const desk = useClock();
  const { view, trouble, news, refresh, actions } = desk;
  const now = useSeconds((view?.timer ?? null) !== null);
  if (view === null)
    return trouble === null ? <Skeleton lines={3} label={say('Loading the clock')} /> : <Notice sentence={trouble} onRetry={refresh} />;
  const worked = workedOnTicket(view, now);
  return (
    <main className="clock">
      <h1 className="heard-only">{say('Clock')}</h1>
      <div className="clock-total subtle">
        {worked === 0 ? (
          say('No time on this ticket yet')
        ) : (
          <>
            <strong className="numbers">{duration(worked)}</strong> {say('on this ticket')}
          </>
        )}
      </div>
      <ClockControls desk={desk} view={view}>
        <DoneRow news={news?.tone === 'done' ? news : null} onUndo={desk.clicks.undo} onPass={desk.forgetNews} />
        {news?.tone === 'hint' && <Notice tone="hint" sentence={news.sentence} />}
        {desk.refusals.map((refusal) => (
          <RefusalNotice key={refusal.key} refusal={refusal} onDismiss={desk.forgetRefusal} onAgain={desk.again} />
        ))}
        <WaitingMark actions={actions} />
        {trouble !== null && actions.stuck === null && (
          <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />
        )}
      </ClockControls>
      <EntriesToday view={view} desk={desk} now={now} />
    </main>
  );
}

/** Everyone's work on the ticket with what runs now; breaks are not work. */
function workedOnTicket({ onTicket, timer, ticket }: ClockView, now: number): number {
  const finished = onTicket.filter(({ kind }) => kind !== 'break').reduce((sum, entry) => sum + workedIn(entry), 0);
  if (timer === null || timer.kind === 'break' || timer.ticket.id !== ticket.id) return finished;
  return finished + Math.max(0, now - Date.parse(timer.startedAt));
}
