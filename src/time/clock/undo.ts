import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { changeClock } from '../change-clock';
import { ownEntry } from '../entries/own-entry';
import { removeEntry } from '../rules/edit-entry';
import { resumeTimer } from '../rules/finish-timer';
import type { Timer } from '../rules/timer';
import { entries } from '../time-store';
import { refuseOverlap } from '../entries/refuse-overlap';

export interface Undone {
  readonly outcome: 'running';
  readonly timer: Timer;
}

export interface UndoStop {
  readonly entry: string;
  /** The id of the clock that runs again, the browser's choice, so that asking twice undoes once. */
  readonly id?: string | undefined;
}

/** Takes back a stop or a discard: the clock runs again from its old start, as if it had never stopped. Refused once another clock runs. */
export function undoStop(asker: Asker, { entry: id, id: again = crypto.randomUUID() }: UndoStop): Promise<Undone> {
  return changeClock<Undone>(asker, async ({ value: { timer } }) => {
    if (timer && [id, again].includes(timer.id)) return { answer: { outcome: 'running', timer } };
    if (timer) throw new Refusal('changedMeanwhile', `The clock already runs on ${timer.ticket.key}. Stop it first.`);
    const [read, undoneBefore] = await Promise.all([ownEntry(asker, id), entries.get(again)]);
    if (undoneBefore) throw new Refusal('notRunning', 'This was undone already, and the clock was stopped again since.');
    await refuseOverlap(asker, { startedAt: read.value.startedAt }, [id]);
    const resumed = { ...resumeTimer(read.value), id: again };
    const undone = removeEntry(read.value, 'discarded', now());
    return {
      clock: { timer: resumed, lastStop: resumed.startedAt },
      replace: [{ read, entry: undone }],
      answer: { outcome: 'running', timer: resumed },
    };
  });
}
