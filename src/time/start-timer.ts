import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { changeClock, nothingToDo } from './change-clock';
import { aNewTimer, type Desk, type Start } from './desk';
import { clickInstant } from './rules/click-instant';
import { without } from './rules/park';
import type { Timer } from './rules/timer';

export type TimerStart =
  { readonly outcome: 'started'; readonly timer: Timer } | { readonly outcome: 'alreadyRunning'; readonly timer: Timer };

/** Starts the clock of the acting technician; of two simultaneous starts the store lets one win and tells the other. */
export function startTimer(asker: Asker, input: Start, desk: Desk): Promise<TimerStart> {
  return changeClock<TimerStart>(
    asker,
    ({ value }) => {
      if (value.timer) return nothingToDo(startedBefore(value.timer, input.id));
      const timer = aNewTimer(asker, desk.ticket, input, clickInstant(input.at, now(), value.lastStop));
      return { clock: { timer, parked: without(value.parked, desk.ticket.id) }, answer: { outcome: 'started', timer } };
    },
    desk.clock,
  );
}

/** The same start asked for again is answered as it was; any other learns what runs. */
export const startedBefore = (timer: Timer, id: string): TimerStart => ({ outcome: timer.id === id ? 'started' : 'alreadyRunning', timer });
