import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import type { Instant } from '../../platform/rules/units';
import { changeClock } from '../change-clock';
import { readTarget, refuseDone, type Target } from '../gates/target';
import { ownEntry } from './own-entry';
import { refuseOddEntry } from './refuse-odd-entry';
import { refuseOverlap } from './refuse-overlap';
import { refuseSubmitted } from './refuse-submitted';
import { editEntry as edited, removeEntry, restoreEntry as restored } from '../rules/edit-entry';
import type { Entry, EntryFacts } from '../rules/entry';
import { splitEntry as split } from '../rules/split-entry';
import type { Timer } from '../rules/timer';
import { entries } from '../time-store';

export interface EntryChanged {
  readonly outcome: 'changed';
  readonly entries: readonly Entry[];
}

/** Changes what an entry says; the former values stay in its history, its worklog follows. Confirms one that waited for its technician's word. */
export function editEntry(
  asker: Asker,
  input: { readonly entry: string; readonly facts: Omit<EntryFacts, 'ticket'> },
): Promise<EntryChanged> {
  const { entry: id, facts } = input;
  return changeOwn(asker, id, async (entry, timer) => {
    refuseOddEntry(facts, timer, now());
    await Promise.all([refuseOverlap(asker, facts, [id]), refuseSubmitted(asker, facts)]);
    return [edited(entry, facts, asker.accountId, now())];
  });
}

/** Moves an entry to the ticket it should have been on. */
export function moveEntry(asker: Asker, input: { readonly entry: string; readonly ticket: string }, target: Target): Promise<EntryChanged> {
  return changeOwn(asker, input.entry, (entry) => {
    refuseDoneUnlessThere(entry, target);
    return [edited(entry, { ticket: target.ticket }, asker.accountId, now())];
  });
}

export interface SplitEntry {
  readonly entry: string;
  /** The second entry's id, the browser's choice, so that asking twice splits once. */
  readonly id: string;
  readonly at: Instant;
  /** Where the second part belongs; the entry's own ticket if not given. */
  readonly ticket?: string | undefined;
}

export const readSplitTarget = async (asker: Asker, { ticket }: SplitEntry): Promise<Target | undefined> =>
  ticket === undefined ? undefined : readTarget(asker, { ticket });

/** Makes two entries out of one, the second on another ticket if wanted; together they are as long as the one was. */
export function splitEntry(asker: Asker, input: SplitEntry, target: Target | undefined): Promise<EntryChanged> {
  return changeOwn(asker, input.entry, async (entry) => {
    const splitBefore = await entries.get(input.id);
    if (splitBefore) return [entry];
    if (target) refuseDoneUnlessThere(entry, target);
    return split(entry, { id: input.id, at: input.at, ticket: target?.ticket ?? entry.ticket }, asker.accountId, now());
  });
}

/** Throws an entry away; it is kept aside, so that it can be brought back. */
export function deleteEntry(asker: Asker, { entry: id }: { readonly entry: string }): Promise<EntryChanged> {
  return changeOwn(asker, id, (entry) => [entry.removed ? entry : removeEntry(entry, 'deleted', now())]);
}

/** Brings it back, unless something else lies there now. */
export function restoreEntry(asker: Asker, { entry: id }: { readonly entry: string }): Promise<EntryChanged> {
  return changeOwn(asker, id, async (entry) => {
    if (!entry.removed) return [entry];
    await refuseOverlap(asker, entry, [id]);
    return [restored(entry)];
  });
}

/** What a ticket has already is no new time. */
function refuseDoneUnlessThere({ ticket, kind }: Entry, target: Target): void {
  if (ticket.id !== target.ticket.id) refuseDone(target, kind);
}

/** The entry as it shall be, and a second one that is split off it. */
type Decided = readonly [Entry, Entry?];
type Decide = (entry: Entry, timer: Timer | null) => Decided | Promise<Decided>;

/** The day is looked at only after the clock was read, since submitting it writes the clock's row too: one that is submitted meanwhile is seen. */
function changeOwn(asker: Asker, id: string, decide: Decide): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async ({ value: { timer } }) => {
    const read = await ownEntry(asker, id);
    await refuseSubmitted(asker, read.value);
    const [entry, splitOff] = await decide(read.value, timer);
    const add = splitOff ? [splitOff] : [];
    const answer = { outcome: 'changed', entries: [entry, ...add] } as const;
    return entry === read.value ? { answer } : { replace: [{ read, entry }], add, answer };
  });
}
