import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { changeClock } from '../change-clock';
import { aNewTimer } from '../clock/desk';
import { refuseDone, type Target } from '../gates/target';
import { refuseOddEntry } from './refuse-odd-entry';
import { refuseOverlap } from './refuse-overlap';
import { refuseSubmitted } from './refuse-submitted';
import type { Entry } from '../rules/entry';
import { finishTimer } from '../rules/finish-timer';
import type { Stretch } from '../rules/stretch';
import type { Notes, WorkKind } from '../rules/timer';
import { entries } from '../time-store';

export interface AddEntry extends Stretch, Notes {
  /** The browser's choice, so that adding twice adds once. */
  readonly id: string;
  readonly ticket: string;
  readonly kind: WorkKind;
}

export interface EntryAdded {
  readonly outcome: 'added';
  readonly entry: Entry;
}

/** Enters work afterwards; never over another entry, over the clock that runs, or into a submitted day. */
export function addEntry(asker: Asker, input: AddEntry, target: Target): Promise<EntryAdded> {
  return changeClock<EntryAdded>(asker, async ({ value: clock }) => {
    const before = await entries.get(input.id);
    if (before?.value.technician === asker.accountId) return { noted: before.value, answer: { outcome: 'added', entry: before.value } };
    refuseDone(target, input.kind);
    refuseOddEntry(input, clock.timer, now());
    await Promise.all([refuseOverlap(asker, input, []), refuseSubmitted(asker, input)]);
    const entry = finishTimer(aNewTimer(asker, target.ticket, input, input.startedAt), input.stoppedAt, now(), input);
    const { lastStop } = clock;
    const accounted = lastStop === undefined || lastStop < entry.stoppedAt ? { lastStop: entry.stoppedAt } : {};
    return { clock: accounted, add: [entry], noted: entry, answer: { outcome: 'added', entry } };
  });
}
