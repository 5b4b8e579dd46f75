import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { changeClock } from '../change-clock';
import { refuseDone, type Target } from '../gates/target';
import { refuseSubmitted } from '../entries/refuse-submitted';
import { refuseOverlap } from '../entries/refuse-overlap';
import { without } from '../rules/park';
import type { Timer } from '../rules/timer';

export interface TimerChanged {
  readonly outcome: 'changed';
  readonly timer: Timer;
}

/** Puts the start of the running clock where it really was; never into the future, never over another entry. */
export function correctStart(asker: Asker, input: { readonly timer: string; readonly startedAt: Instant }): Promise<TimerChanged> {
  return changeClock<TimerChanged>(asker, async ({ value }) => {
    const running = theRunning(value.timer, input.timer);
    if (input.startedAt > now()) throw new Refusal('badInput', 'The start cannot lie in the future.');
    await refuseOverlap(asker, { startedAt: input.startedAt }, []);
    await refuseSubmitted(asker, { startedAt: input.startedAt, stoppedAt: running.startedAt });
    const timer = { ...running, startedAt: input.startedAt };
    return { clock: { timer }, answer: { outcome: 'changed', timer } };
  });
}

export interface MoveTimer {
  readonly timer: string;
  readonly ticket: string;
}

/** Moves the running clock to the ticket it should have been on, with all of its time. */
export function moveTimer(asker: Asker, input: MoveTimer, target: Target): Promise<TimerChanged> {
  return changeClock<TimerChanged>(asker, ({ value }) => {
    const { ticket } = target;
    const running = theRunning(value.timer, input.timer);
    if (running.ticket.id !== ticket.id) refuseDone(target, running.kind);
    const timer = { ...running, ticket };
    return { clock: { timer, parked: without(value.parked, ticket.id) }, answer: { outcome: 'changed', timer } };
  });
}

function theRunning(timer: Timer | null, id: string): Timer {
  if (timer?.id !== id) throw new Refusal('notRunning', 'This clock is not running any more.');
  return timer;
}
