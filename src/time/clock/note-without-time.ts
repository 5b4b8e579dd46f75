import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { changeClock } from '../change-clock';
import type { Desk, Start } from './desk';
import { aNewTimer } from './desk';
import { refuseDone } from '../gates/target';
import { clickInstant } from '../rules/click-instant';
import type { Entry } from '../rules/entry';
import { finishTimer } from '../rules/finish-timer';
import { demandNote } from '../rules/notes';
import type { Notes } from '../rules/timer';
import { entries } from '../time-store';

export interface NoteAdded {
  readonly outcome: 'added';
  readonly entry: Entry;
}

/** Notes a tiny act, such as a voicemail, that leaves a trail and takes no time; whatever runs goes on. */
export function noteWithoutTime(asker: Asker, input: Start & Notes, desk: Desk): Promise<NoteAdded> {
  demandNote(input.kind, input);
  return changeClock<NoteAdded>(asker, async () => {
    const before = await entries.get(input.id);
    if (before) return { noted: before.value, answer: { outcome: 'added', entry: before.value } };
    refuseDone(desk, input.kind);
    const at = clickInstant(input.at, now());
    const entry = finishTimer(aNewTimer(asker, desk.ticket, input, at), at, now(), input);
    return { add: [entry], noted: entry, answer: { outcome: 'added', entry } };
  });
}
