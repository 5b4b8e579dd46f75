import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import type { Stored } from '../../platform/store/rows';
import { changeClock, nothingToDo, type ClockChange } from '../change-clock';
import { aNewTimer, type Desk, type Start } from './desk';
import { refuseDone } from '../gates/target';
import { clickInstant } from '../rules/click-instant';
import type { Entry } from '../rules/entry';
import { finishTimer } from '../rules/finish-timer';
import { park, without } from '../rules/park';
import type { Clock, Ticket, Timer } from '../rules/timer';
import { startedBefore, startTimer, type TimerStart } from './start-timer';

export type TimerSwitch = TimerStart | { readonly outcome: 'switched'; readonly timer: Timer; readonly entry: Entry };

/** A switch names the timer that the technician saw running. */
export type Switch = Start & { readonly from: string };

/**
 * Stops the timer that the technician saw running and starts another, in one transaction and at one instant: no second lies between them,
 * none counts twice. Of two switches at once one wins; the other is told what runs now.
 */
export function switchTimer(asker: Asker, input: Switch, desk: Desk): Promise<TimerSwitch> {
  return handOver(asker, input, desk, ({ parked }) => ({ parked: without(parked, desk.ticket.id) }));
}

/** As a switch, but what ran is parked, to be gone back to; the new work is known as an interruption of it. */
export function interruptTimer(asker: Asker, input: Switch, desk: Desk): Promise<TimerSwitch> {
  return handOver(asker, input, desk, ({ parked }, running, at) => ({
    parked: without(park(parked, running, at), desk.ticket.id),
    interrupting: running.ticket,
  }));
}

type Left = (clock: Clock, running: Timer, at: Entry['stoppedAt']) => { readonly parked: Clock['parked']; readonly interrupting?: Ticket };

function handOver(asker: Asker, input: Switch, desk: Desk, left: Left): Promise<TimerSwitch> {
  return changeClock<TimerSwitch>(
    asker,
    async (read) => {
      const running = read.value.timer;
      if (!running) return nothingToDo(await startTimer(asker, input, { ...desk, clock: read }));
      if (running.id !== input.from) return nothingToDo(startedBefore(running, input.id));
      refuseDone(desk, input.kind);
      return handedOver(asker, input, desk.ticket, read, running, left);
    },
    desk.clock,
  );
}

function handedOver(
  asker: Asker,
  input: Switch,
  ticket: Ticket,
  read: Stored<Clock>,
  running: Timer,
  left: Left,
): ClockChange<TimerSwitch> {
  const at = clickInstant(input.at, now(), running.startedAt);
  const entry = finishTimer(running, at, now());
  const { parked, interrupting } = left(read.value, running, at);
  const timer = { ...aNewTimer(asker, ticket, input, at), ...(interrupting ? { interrupting } : {}) };
  return { clock: { timer, parked, lastStop: at }, add: [entry], answer: { outcome: 'switched', timer, entry } };
}
