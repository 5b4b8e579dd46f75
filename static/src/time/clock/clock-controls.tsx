import { useRef, type ReactNode } from 'react';
import type { ClockView } from '../../../../src/time/rules/clock-view';
import { Notice } from '../../ui/notice';
import { OthersNow } from './others-now';
import { ParkedList } from './parked-list';
import { RunningElsewhere } from './running-elsewhere';
import { RunningHere } from './running-here';
import { StartButton } from './start-button';
import { TinyNote } from './tiny-note';
import type { ClockDesk } from './use-clock';
import { usualKind } from './usual-kind';
import { say } from '../../ui/words/say';

interface ClockControlsProps {
  readonly desk: ClockDesk;
  readonly view: ClockView;
  /** What there is to say, below the buttons. */
  readonly children: ReactNode;
}

/** What can be done with the clock now. */
export function ClockControls({ desk, view, children }: ClockControlsProps) {
  const { timer, ticket } = view;
  const { mayWork } = desk;
  const acted = useRef(false);
  const own = { ...desk, clicks: noting(acted, desk.clicks) };
  const runsHere = timer !== null && timer.ticket.id === ticket.id;
  return (
    <>
      {runsHere && <RunningHere timer={timer} desk={own} takesFocus={acted.current} />}
      {timer !== null && !runsHere && <RunningElsewhere timer={timer} />}
      {!runsHere && mayWork && <StartHere desk={own} view={view} takesFocus={acted.current} />}
      {!mayWork && (
        <Notice
          tone="hint"
          sentence={say('You cannot log work on this ticket, so its clock stays off for you. Whoever runs the project can allow it.')}
        />
      )}
      {children}
      <ParkedList parked={view.parked} onGoBack={own.clicks.goBack} />
      <OthersNow others={view.others} />
      {mayWork && <TinyNote view={view} onNote={desk.clicks.noteWithoutTime} />}
    </>
  );
}

interface StartHereProps {
  readonly desk: ClockDesk;
  readonly view: ClockView;
  readonly takesFocus: boolean;
}

function StartHere({ desk: { clicks }, view: { timer, me, ticket }, takesFocus }: StartHereProps) {
  const usual = usualKind.read(me, ticket.id);
  if (timer === null) return <StartButton verb={say('Start')} usual={usual} takesFocus={takesFocus} onStart={clicks.start} />;
  return (
    <>
      <StartButton verb={say('Switch here,')} usual={usual} takesFocus={takesFocus} onStart={clicks.switchHere} />
      <StartButton
        verb={say('Interrupt,')}
        mark="⚡"
        quiet
        hint={say('Parks {key}, to go back to it afterwards', { key: timer.ticket.key })}
        usual={usual}
        takesFocus={false}
        onStart={clicks.interrupt}
      />
    </>
  );
}

/** The button that was pressed is about to give way to another, which then takes the focus over. */
function noting(acted: { current: boolean }, clicks: ClockDesk['clicks']): ClockDesk['clicks'] {
  const noted =
    <Given extends readonly unknown[]>(click: (...given: Given) => void) =>
    (...given: Given): void => {
      acted.current = true;
      click(...given);
    };
  const { start, switchHere, interrupt, goBack, stop, discard } = clicks;
  return {
    ...clicks,
    start: noted(start),
    switchHere: noted(switchHere),
    interrupt: noted(interrupt),
    goBack: noted(goBack),
    stop: noted(stop),
    discard: noted(discard),
  };
}
