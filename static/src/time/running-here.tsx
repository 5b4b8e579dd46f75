import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { workKinds, type Timer } from '../../../src/time/rules/timer';
import { useTimes } from '../ui/use-times';
import { KindMenu } from './kind-menu';
import { kindWords } from './kind-words';
import { NoteField } from './note-field';
import { RunningClock } from './running-clock';
import type { ClockDesk } from './use-clock';
import { useNote } from './use-note';
import './running-here.css';

interface RunningHereProps {
  readonly timer: Timer;
  readonly desk: ClockDesk;
  readonly canWork: boolean;
  readonly takesFocus: boolean;
}

/** The clock running on this ticket: the time, the note, and how to stop. */
export function RunningHere({ timer, desk, canWork, takesFocus }: RunningHereProps) {
  const note = useNote(timer, desk);
  const { time } = useTimes();
  const [choosing, setChoosing] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  return (
    <section className="running-here" aria-label="Running clock">
      <div className="running-here-head">
        <RunningClock key={timer.ticket.id + timer.kind} startedAt={timer.startedAt} className="running-here-time" />
        <span className="subtle">
          {kindWords[timer.kind]} since {time(timer.startedAt)}
        </span>
        {canWork && (
          <button
            ref={chooser}
            type="button"
            className="link"
            aria-haspopup="menu"
            aria-expanded={choosing}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setChoosing(!choosing)}
          >
            go on as <span aria-hidden="true">▾</span>
          </button>
        )}
      </div>
      {choosing && (
        <KindMenu
          label="Save this and go on as"
          kinds={workKinds.filter((kind) => kind !== timer.kind)}
          onChoose={(kind) => {
            setChoosing(false);
            desk.switchHere(kind);
          }}
          onClose={(back) => {
            setChoosing(false);
            if (back) chooser.current?.focus();
          }}
        />
      )}
      <NoteField note={note} />
      <Button
        appearance="warning"
        shouldFitContainer
        autoFocus={takesFocus}
        isDisabled={note.tooLong > 0}
        onClick={() => desk.stop(timer, note.text)}
      >
        <span aria-hidden="true">■&#xFE0E; </span>Stop and save
      </Button>
    </section>
  );
}
