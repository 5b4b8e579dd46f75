import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import type { Instant } from '../platform/rules/units';
import { changeClock } from './change-clock';
import { otherTicket } from './other-ticket';
import { ownEntry } from './own-entry';
import { refuseOverlap } from './refuse-overlap';
import { editEntry as edited, removeEntry } from './rules/edit-entry';
import type { Entry, EntryFacts } from './rules/entry';
import { demandNote } from './rules/notes';
import { firstOverlap } from './rules/overlap';
import { splitEntry as split } from './rules/split-entry';
import type { Clock, Ticket } from './rules/timer';

export interface EntryChanged {
  readonly outcome: 'changed';
  readonly entries: readonly Entry[];
}

const changed = (...entries: Entry[]): EntryChanged => ({ outcome: 'changed', entries });

/** Changes what an entry says; the former values stay in its history, its worklog follows. */
export function editEntry(
  asker: Asker,
  input: { readonly entry: string; readonly facts: Omit<EntryFacts, 'ticket'> },
): Promise<EntryChanged> {
  const { facts } = input;
  return changeClock<EntryChanged>(asker, async ({ value: clock }) => {
    const read = await ownEntry(asker, input.entry);
    refuseOddTimes(facts, clock);
    demandNote(facts.kind, facts);
    await refuseOverlap(asker, facts, [input.entry]);
    const entry = edited(read.value, facts, asker.accountId, now());
    return entry === read.value ? { answer: changed(entry) } : { replace: [{ read, entry }], answer: changed(entry) };
  });
}

/** Moves an entry to the ticket it should have been on. */
export function moveEntry(asker: Asker, input: { readonly entry: string; readonly ticket: string }, ticket: Ticket): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async () => {
    const read = await ownEntry(asker, input.entry);
    const entry = edited(read.value, { ticket }, asker.accountId, now());
    return entry === read.value ? { answer: changed(entry) } : { replace: [{ read, entry }], answer: changed(entry) };
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

export const readSplitTarget = async (asker: Asker, { ticket }: SplitEntry): Promise<Ticket | undefined> =>
  ticket === undefined ? undefined : otherTicket(asker, ticket);

/** Makes two entries out of one, the second on another ticket if wanted; together they are as long as the one was. */
export function splitEntry(asker: Asker, input: SplitEntry, ticket: Ticket | undefined): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async () => {
    const read = await ownEntry(asker, input.entry);
    const second = { id: input.id, at: input.at, ticket: ticket ?? read.value.ticket };
    const [first, rest] = split(read.value, second, asker.accountId, now());
    return { replace: [{ read, entry: first }], add: [rest], answer: changed(first, rest) };
  });
}

/** Throws an entry away; it is kept aside, so that it can be brought back. */
export function deleteEntry(asker: Asker, input: { readonly entry: string }): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async () => {
    const read = await ownEntry(asker, input.entry);
    if (read.value.removed) return { answer: changed(read.value) };
    const entry = removeEntry(read.value, 'deleted', now());
    return { replace: [{ read, entry }], answer: changed(entry) };
  });
}

function refuseOddTimes(facts: Pick<EntryFacts, 'startedAt' | 'stoppedAt'>, clock: Clock): void {
  if (facts.stoppedAt < facts.startedAt) throw new Refusal('badInput', 'The entry cannot end before it starts.');
  if (facts.stoppedAt > now()) throw new Refusal('badInput', 'The entry cannot end in the future.');
  if (clock.timer && firstOverlap(facts, [{ startedAt: clock.timer.startedAt }])) {
    throw new Refusal('badInput', `That would lie over the clock that runs on ${clock.timer.ticket.key}.`);
  }
}
