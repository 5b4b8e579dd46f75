import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { changeClock, type ClockChange } from '../change-clock';
import { clickInstant } from '../rules/click-instant';
import { removeEntry } from '../rules/edit-entry';
import type { Entry } from '../rules/entry';
import { finishTimer } from '../rules/finish-timer';
import { demandNote } from '../rules/notes';
import type { Notes } from '../rules/timer';
import { entries } from '../time-store';

export interface TimerStop {
  readonly outcome: 'stopped';
  readonly entry: Entry;
}

export interface StopTimer extends Notes {
  readonly timer: string;
  readonly at?: Instant | undefined;
}

/** Stops and saves: the entry's row and the timer's end are one transaction. Stopping twice answers the one entry that was made. */
export function stopTimer(asker: Asker, input: StopTimer): Promise<TimerStop> {
  return end(asker, input, (entry) => {
    demandNote(entry.kind, entry);
    return entry;
  });
}

/** Stops and throws the time away; the entry is kept aside, so that it can be brought back. */
export function discardTimer(asker: Asker, input: StopTimer): Promise<TimerStop> {
  return end(asker, input, (entry) => removeEntry(entry, 'discarded', now()));
}

function end(asker: Asker, input: StopTimer, made: (entry: Entry) => Entry): Promise<TimerStop> {
  return changeClock<TimerStop>(asker, async ({ value: { timer } }) => {
    if (timer?.id !== input.timer) return endedBefore(asker, input.timer);
    const at = clickInstant(input.at, now(), timer.startedAt);
    const entry = made(finishTimer(timer, at, now(), input));
    const lastStop = entry.removed ? timer.startedAt : at;
    return { clock: { timer: null, lastStop }, add: [entry], noted: entry, answer: { outcome: 'stopped', entry } };
  });
}

async function endedBefore(asker: Asker, timer: string): Promise<ClockChange<TimerStop>> {
  const entry = await entries.get(timer);
  if (entry?.value.technician !== asker.accountId) throw new Refusal('notRunning', 'This clock is not running any more.');
  return { noted: entry.value, answer: { outcome: 'stopped', entry: entry.value } };
}
