import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import { commit, type Stored } from '../platform/store/rows';
import { wakeOutbox } from './outbox';
import { finishTimer } from './rules/finish-timer';
import type { Entry, Timer } from './rules/timer';
import { entries, timers } from './time-store';

export interface TimerStop {
  readonly outcome: 'stopped';
  readonly entry: Entry;
}

export interface StopTimer {
  readonly timer: string;
  readonly note: string;
}

/** Stops and saves: the entry's row and the timer's end are one transaction. Stopping twice answers the one entry that was made. */
export async function stopTimer(asker: Asker, input: StopTimer): Promise<TimerStop> {
  const running = await timers.get(asker.accountId);
  if (running?.value.id !== input.timer) return alreadyStopped(asker, input.timer);
  return finish(asker, running, input);
}

async function finish(asker: Asker, running: Stored<Timer>, input: StopTimer): Promise<TimerStop> {
  const entry = finishTimer(running.value, now(), input.note.trim());
  const [written] = await Promise.all([commit(entries.insert(entry.id, entry), timers.remove(running)), wakeOutbox([entry])]);
  return written === 'committed' ? { outcome: 'stopped', entry } : stopTimer(asker, input);
}

async function alreadyStopped(asker: Asker, timer: string): Promise<TimerStop> {
  const entry = await entries.get(timer);
  if (entry?.value.technician !== asker.accountId) throw new Refusal('notRunning', 'This clock is not running any more.');
  return { outcome: 'stopped', entry: entry.value };
}
