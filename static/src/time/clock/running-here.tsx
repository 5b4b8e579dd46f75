import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { lacksNote, noteNeeded } from '../../../../src/time/rules/notes';
import { workKinds, type Timer } from '../../../../src/time/rules/timer';
import { useTimes } from '../../ui/use-times';
import { TimerMenu } from './corrections/timer-menu';
import { KindMenu } from './kind-menu';
import { kindWords } from '../kind-words';
import { NotesFields } from '../entries/notes-fields';
import { RunningClock } from './running-clock';
import type { ClockDesk } from './use-clock';
import { useNotes } from './use-notes';
import { say } from '../../ui/words/say';
import './running-here.css';

interface RunningHereProps {
  readonly timer: Timer;
  readonly desk: ClockDesk;
  readonly takesFocus: boolean;
}

/** The clock running on this ticket: the time, the notes, and how to stop. */
export function RunningHere({ timer, desk, takesFocus }: RunningHereProps) {
  const known = !desk.actions.waiting.some(({ input }) => 'id' in input && input.id === timer.id);
  const typed = useNotes(timer, { known, learnNotes: desk.learnNotes, refresh: desk.refresh });
  const { notes, tooLong } = typed;
  const clientNote = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const missing = lacksNote(timer.kind, notes);
  const stop = (): void => {
    if (!missing) {
      desk.clicks.stop(timer, notes);
      return;
    }
    setAsked(timer.id);
    clientNote.current?.focus();
  };
  return (
    <section className="running-here" aria-label={say('Running clock')}>
      <RunningHead timer={timer} desk={desk} />
      <NotesFields typed={typed} problem={missing && asked === timer.id ? noteNeeded : null} clientNote={clientNote} />
      <Button appearance="warning" shouldFitContainer autoFocus={takesFocus} isDisabled={tooLong} onClick={stop}>
        <span aria-hidden="true">■&#xFE0E; </span>
        {say('Stop and save')}
      </Button>
      <TimerMenu timer={timer} correct={desk.correct} onDiscard={() => desk.clicks.discard(timer, notes)} />
    </section>
  );
}

/** How long, since when, as what; and the way to go on as another kind of work. */
function RunningHead({ timer, desk }: Pick<RunningHereProps, 'timer' | 'desk'>) {
  const { time } = useTimes();
  const [choosing, setChoosing] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div className="running-here-head">
        <RunningClock key={timer.ticket.id + timer.kind + timer.startedAt} startedAt={timer.startedAt} className="running-here-time" />
        <span className="subtle">{say('{kind} since {startedAt}', { kind: kindWords[timer.kind], startedAt: time(timer.startedAt) })}</span>
        {desk.mayWork && (
          <button
            ref={chooser}
            type="button"
            className="link"
            aria-haspopup="menu"
            aria-expanded={choosing}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setChoosing(!choosing)}
          >
            {say('go on as')} <span aria-hidden="true">▾</span>
          </button>
        )}
      </div>
      {choosing && (
        <KindMenu
          label={say('Save this and go on as')}
          kinds={workKinds.filter((kind) => kind !== timer.kind)}
          onChoose={(kind, reason) => {
            setChoosing(false);
            desk.clicks.switchHere(kind, reason);
          }}
          onClose={(back) => {
            setChoosing(false);
            if (back) chooser.current?.focus();
          }}
        />
      )}
    </>
  );
}
