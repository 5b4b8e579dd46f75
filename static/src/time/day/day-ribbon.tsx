import type { Instant } from '../../../../src/platform/rules/units';
import type { DaysView, DayView } from '../../../../src/time/rules/day/days-view';
import { ribbonOf, type Piece } from '../../../../src/time/rules/day/ribbon';
import { lengthOf, type Stretch } from '../../../../src/time/rules/stretch';
import { duration } from '../../ui/duration';
import { useTimes } from '../../ui/use-times';
import { DayHours } from './day-hours';
import { kindWords } from '../kind-words';
import type { TicketClients } from '../use-ticket-clients';
import { say } from '../../ui/words/say';
import './day-ribbon.css';

interface DayRibbonProps {
  readonly day: DayView;
  readonly view: DaysView;
  readonly now: Instant;
  readonly clients: TicketClients;
  readonly filling: Stretch | null;
  /** Null where the day is closed. */
  readonly onFill: ((gap: Stretch) => void) | null;
}

/** The day from left to right, on narrow screens from top to bottom. */
export function DayRibbon({ day, view, now, clients, filling, onFill }: DayRibbonProps) {
  const pieces = ribbonOf(day, view, now);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const whole = { startedAt: first.startedAt, stoppedAt: last.stoppedAt };
  const share = (part: Stretch): string => `${String((100 * lengthOf(part)) / lengthOf(whole))}%`;
  return (
    <section className="day-ribbon" aria-label={say('The day as a ribbon')}>
      <ol className="day-ribbon-pieces">
        {pieces.map((piece) => (
          <li
            key={`${piece.piece} ${piece.startedAt}`}
            className={`day-piece-place day-piece-place-${piece.piece}`}
            style={{ left: share({ startedAt: whole.startedAt, stoppedAt: piece.startedAt }), width: share(piece) }}
          >
            <RibbonPiece piece={piece} clients={clients} isFilling={filling?.startedAt === piece.startedAt} onFill={onFill} />
          </li>
        ))}
      </ol>
      <DayHours whole={whole} />
    </section>
  );
}

interface RibbonPieceProps extends Pick<DayRibbonProps, 'clients' | 'onFill'> {
  readonly piece: Piece;
  readonly isFilling: boolean;
}

function RibbonPiece({ piece, clients: { groupOf, accentOf }, isFilling, onFill }: RibbonPieceProps) {
  const { time } = useTimes();
  const when = `${time(piece.startedAt)}–${time(piece.stoppedAt)}`;
  const long = duration(lengthOf(piece));
  switch (piece.piece) {
    case 'inJira': {
      const { ticket } = piece.worklog;
      return (
        <div
          className={`day-piece day-piece-work day-piece-injira ${accentOf(groupOf(ticket).id)}`}
          title={say('{when} {key} {name}, logged in Jira, {long}', { when, key: ticket.key, name: groupOf(ticket).name, long })}
        >
          <span className="day-piece-when numbers">{when}</span>
          <span className="day-piece-what">{ticket.key}</span>
          <span className="day-piece-kind">{say('in Jira')}</span>
          <span className="day-piece-long numbers">{long}</span>
        </div>
      );
    }
    case 'entry':
    case 'running': {
      const { ticket, kind } = piece.piece === 'entry' ? piece.entry : piece.timer;
      const isBreak = kind === 'break';
      const what = isBreak ? 'break' : ticket.key;
      const look = isBreak ? 'day-piece-break' : accentOf(groupOf(ticket).id);
      const runs = piece.piece === 'running';
      return (
        <div
          className={`day-piece day-piece-work ${look}${runs ? ' day-piece-running' : ''}`}
          title={`${when} ${ticket.key} ${groupOf(ticket).name}, ${kindWords[kind]}, ${long}`}
        >
          <span className="day-piece-when numbers">{when}</span>
          <span className="day-piece-what">
            {runs && <span aria-hidden="true">● </span>}
            {what}
            {runs && <span className="heard-only"> {say('runs now')}</span>}
          </span>
          {!isBreak && <span className="day-piece-kind">{kindWords[kind]}</span>}
          <span className="day-piece-long numbers">{long}</span>
        </div>
      );
    }
    case 'gap':
      return onFill === null ? (
        <div className="day-piece day-piece-gap">
          <GapWords when={when} long={long} />
        </div>
      ) : (
        <button
          type="button"
          className="day-piece day-piece-gap"
          title={say('{when} is empty ({long})', { when, long })}
          aria-label={say('Fill the gap {when}, {long}', { when, long })}
          aria-expanded={isFilling}
          onClick={() => onFill({ startedAt: piece.startedAt, stoppedAt: piece.stoppedAt })}
        >
          <GapWords when={when} long={long} />
        </button>
      );
    case 'lunch':
    case 'rest':
      return (
        <div className={`day-piece day-piece-${piece.piece}`} title={`${when} ${piece.piece === 'lunch' ? say('lunch') : say('nothing')}`}>
          <span className="day-piece-when numbers">{when}</span>
          <span className="day-piece-what">{piece.piece === 'lunch' ? 'lunch' : ''}</span>
        </div>
      );
  }
}

function GapWords({ when, long }: { readonly when: string; readonly long: string }) {
  return (
    <>
      <span className="day-piece-when numbers">{when}</span>
      <span className="day-piece-what">{say('gap')}</span>
      <span className="day-piece-long numbers">{long}</span>
    </>
  );
}
