import { useRef } from 'react';
import type { ClockView } from '../../../src/time/rules/timer';
import { duration } from '../ui/duration';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { EntriesToday } from './entries-today';
import { RunningElsewhere } from './running-elsewhere';
import { RunningHere } from './running-here';
import { StartButton } from './start-button';
import { useClock, type ClockDesk } from './use-clock';
import { useSeconds } from './use-seconds';
import { usualKind } from './usual-kind';
import { workedIn } from './worked-in';
import './clock.css';

/** The clock in the sidebar of a ticket. */
export function Clock() {
  const desk = useClock();
  const { view, trouble, news, refresh } = desk;
  const now = useSeconds((view?.timer ?? null) !== null);
  if (view === null)
    return trouble === null ? <Skeleton lines={3} label="Loading the clock" /> : <Notice sentence={trouble} onRetry={refresh} />;
  const worked = workedOnTicket(view, now);
  return (
    <main className="clock">
      <h1 className="heard-only">Clock</h1>
      <div className="clock-total subtle">
        {worked === 0 ? (
          'No time on this ticket yet'
        ) : (
          <>
            <strong className="numbers">{duration(worked)}</strong> on this ticket
          </>
        )}
      </div>
      <ClockControls desk={desk} view={view} />
      {news !== null && news.tone !== 'done' && <Notice tone={news.tone} sentence={news.sentence} />}
      <div className="clock-done" role="status">
        {news?.tone === 'done' && news.sentence}
      </div>
      {trouble !== null && <Notice tone="hint" sentence={`What you see may be old. ${trouble}`} onRetry={refresh} />}
      <EntriesToday view={view} now={now} />
    </main>
  );
}

function ClockControls({ desk, view }: { readonly desk: ClockDesk; readonly view: ClockView }) {
  const { timer, canWork, me, ticket } = view;
  const acted = useRef(false);
  const here = timer?.ticket.id === ticket.id;
  const own = { ...desk, start: noting(acted, desk.start), switchHere: noting(acted, desk.switchHere), stop: noting(acted, desk.stop) };
  if (timer !== null && here) return <RunningHere timer={timer} desk={own} canWork={canWork} takesFocus={acted.current} />;
  return (
    <>
      {timer !== null && <RunningElsewhere timer={timer} />}
      {canWork ? (
        <StartButton
          verb={timer === null ? 'Start' : 'Switch here,'}
          usual={usualKind.read(me, ticket.id)}
          takesFocus={acted.current}
          onStart={timer === null ? own.start : own.switchHere}
        />
      ) : (
        <Notice
          tone="hint"
          sentence="You cannot log work on this ticket, so its clock stays off for you. Whoever runs the project can allow it."
        />
      )}
    </>
  );
}

/** The button that was pressed is about to give way to another, which then takes the focus over. */
const noting =
  <Given extends readonly unknown[]>(acted: { current: boolean }, action: (...given: Given) => void) =>
  (...given: Given): void => {
    acted.current = true;
    action(...given);
  };

/** Everyone's work on the ticket with what runs now; breaks are not work. */
function workedOnTicket({ onTicket, timer, ticket }: ClockView, now: number): number {
  const finished = onTicket.filter(({ kind }) => kind !== 'break').reduce((sum, entry) => sum + workedIn(entry), 0);
  if (timer === null || timer.kind === 'break' || timer.ticket.id !== ticket.id) return finished;
  return finished + Math.max(0, now - Date.parse(timer.startedAt));
}
