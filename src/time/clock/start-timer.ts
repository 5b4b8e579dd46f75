import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { elapsed } from '../../platform/rules/elapsed';
import { Refusal } from '../../platform/rules/refusal';
import { Duration, type Instant } from '../../platform/rules/units';
import { changeClock, nothingToDo } from '../change-clock';
import { aNewTimer, type Desk, type Start } from './desk';
import { refuseOverlap } from '../entries/refuse-overlap';
import { refuseDone } from '../gates/target';
import { clickInstant } from '../rules/click-instant';
import { without } from '../rules/park';
import type { Timer } from '../rules/timer';
import { entries } from '../time-store';

/** Less than this between click and arrival is the wire's doing. */
const noise = Duration.ofSeconds(90);

export type TimerStart =
  { readonly outcome: 'started'; readonly timer: Timer } | { readonly outcome: 'alreadyRunning'; readonly timer: Timer };

/** Starts the clock of the acting technician; of two simultaneous starts the store lets one win and tells the other. */
export function startTimer(asker: Asker, input: Start, desk: Desk): Promise<TimerStart> {
  return changeClock<TimerStart>(
    asker,
    async ({ value }) => {
      if (value.timer) return nothingToDo(startedBefore(value.timer, input.id));
      refuseDone(desk, input.kind);
      const startedAt = clickInstant(input.at, now(), value.lastStop);
      const isLate = elapsed(startedAt, now()) > noise || (input.at !== undefined && startedAt > input.at);
      if (isLate) await refuseLate(asker, input.id, startedAt);
      const timer = aNewTimer(asker, desk.ticket, input, startedAt);
      return { clock: { timer, parked: without(value.parked, desk.ticket.id) }, answer: { outcome: 'started', timer } };
    },
    desk.clock,
  );
}

/** A click that old, or from before the last stop, has waited for the network: it may have been made good before, and the time since may be taken. */
async function refuseLate(asker: Asker, id: string, startedAt: Instant): Promise<void> {
  if (await entries.get(id)) throw new Refusal('notRunning', 'This clock was started and stopped already.');
  await refuseOverlap(asker, { startedAt }, []);
}

/** The same start asked for again is answered as it was; any other learns what runs. */
export const startedBefore = (timer: Timer, id: string): TimerStart => ({ outcome: timer.id === id ? 'started' : 'alreadyRunning', timer });
