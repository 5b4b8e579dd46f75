import { editEntry, removeEntry } from '../../../../../src/time/rules/edit-entry';
import type { Entry } from '../../../../../src/time/rules/entry';
import { splitEntry } from '../../../../../src/time/rules/split-entry';
import type { Ticket } from '../../../../../src/time/rules/timer';
import type { Clicked } from './clock-action';
import type { Correction } from './correction';

type OfEntry = Clicked & Exclude<Correction, { readonly name: 'correctStart' | 'moveTimer' }>;

/** The entries that a correction touches, as they will be. Of a ticket that was named by its key nothing else is known yet. */
export function entriesAhead(correction: OfEntry): readonly Entry[] {
  const { entry, at, on } = correction;
  const by = entry.technician;
  const named = (key: string): Ticket => ({ id: key === on.key ? on.id : key, key, summary: '' });
  switch (correction.name) {
    case 'addEntry':
    case 'adoptWorklog':
      return [entry];
    case 'editEntry':
      return [editEntry(entry, correction.input.facts, by, at)];
    case 'moveEntry':
      return [editEntry(entry, { ticket: named(correction.input.ticket) }, by, at)];
    case 'splitEntry': {
      const { id, at: place, ticket } = correction.input;
      return splitEntry(entry, { id, at: place, ticket: ticket === undefined ? entry.ticket : named(ticket) }, by, at);
    }
    case 'settleDifference': {
      const { keep, theirs } = correction.input;
      if (keep === 'ours') return [{ ...entry, worklog: { state: 'waiting' } }];
      return [theirs === null ? removeEntry(entry, 'deleted', at) : editEntry(entry, theirs, by, at)];
    }
  }
}
