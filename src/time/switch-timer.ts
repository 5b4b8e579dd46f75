import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { commit } from '../platform/store/rows';
import { wakeOutbox } from './outbox';
import { finishTimer } from './rules/finish-timer';
import type { Entry, Timer, WorkKind } from './rules/timer';
import { aNewTimer, startTimer, type Desk, type TimerStart } from './start-timer';
import { entries, timers } from './time-store';

export type TimerSwitch = TimerStart | { readonly outcome: 'switched'; readonly timer: Timer; readonly entry: Entry };

/**
 * Stops the timer that the technician saw running and starts another, in one transaction and at one instant: no second lies between them,
 * none counts twice. Of two switches at once one wins; the other is told what runs now.
 */
export async function switchTimer(
  asker: Asker,
  input: { readonly from: string; readonly kind: WorkKind },
  desk: Desk,
): Promise<TimerSwitch> {
  const { running, ticket } = desk;
  if (!running) return startTimer(asker, input, desk);
  if (running.value.id !== input.from) return { outcome: 'alreadyRunning', timer: running.value };

  const at = now();
  const entry = finishTimer(running.value, at, running.value.note);
  const timer = aNewTimer(asker, ticket, input.kind, entry.stoppedAt);
  const [written] = await Promise.all([commit(timers.replace(running, timer), entries.insert(entry.id, entry)), wakeOutbox([entry])]);
  if (written === 'committed') return { outcome: 'switched', timer, entry };
  const desk2 = { ticket, running: await timers.get(asker.accountId) };
  return switchTimer(asker, input, desk2);
}
