import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import type { Stored } from '../platform/store/rows';
import { changeClock } from './change-clock';
import type { EntryChanged } from './change-entry';
import { ownEntry } from './own-entry';
import { refuseOddEntry } from './refuse-odd-entry';
import { refuseOverlap } from './refuse-overlap';
import { refuseSubmitted } from './refuse-submitted';
import { editEntry, removeEntry, restoreEntry as restored } from './rules/edit-entry';
import type { Entry, EntryFacts } from './rules/entry';
import type { Timer } from './rules/timer';

export interface CorrectEntry {
  readonly entry: string;
  readonly facts: Omit<EntryFacts, 'ticket'>;
}

/** Changes an entry from the day's table; neither where it was nor where it shall be may be submitted. */
export function correctEntry(asker: Asker, { entry: id, facts }: CorrectEntry): Promise<EntryChanged> {
  return changeOwn(asker, id, async (entry, timer) => {
    refuseOddEntry(facts, timer, now());
    await Promise.all([refuseOverlap(asker, facts, [id]), refuseSubmitted(asker, facts)]);
    return editEntry(entry, facts, asker.accountId, now());
  });
}

/** Throws an entry of a day that is not submitted away; it is kept aside. */
export function dropEntry(asker: Asker, { entry: id }: { readonly entry: string }): Promise<EntryChanged> {
  return changeOwn(asker, id, (entry) => (entry.removed ? entry : removeEntry(entry, 'deleted', now())));
}

/** Brings it back, unless something else lies there now. */
export function restoreEntry(asker: Asker, { entry: id }: { readonly entry: string }): Promise<EntryChanged> {
  return changeOwn(asker, id, async (entry) => {
    if (!entry.removed) return entry;
    await refuseOverlap(asker, entry, [id]);
    return restored(entry);
  });
}

type Decide = (entry: Entry, timer: Timer | null) => Entry | Promise<Entry>;

/** The day is looked at only after the clock was read, since submitting it writes the clock's row too: one that is submitted meanwhile is seen. */
function changeOwn(asker: Asker, id: string, decide: Decide): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async ({ value: { timer } }) => {
    const read: Stored<Entry> = await ownEntry(asker, id);
    await refuseSubmitted(asker, read.value);
    const entry = await decide(read.value, timer);
    const answer = { outcome: 'changed', entries: [entry] } as const;
    return entry === read.value ? { answer } : { replace: [{ read, entry }], answer };
  });
}
