import type { DateOnly, TimeZone } from '../../../../src/platform/rules/units';
import type { DayRecord } from '../../../../src/time/rules/day/day-record';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { editEntry } from '../../../../src/time/rules/edit-entry';
import type { Entry, EntryFacts, JiraSays } from '../../../../src/time/rules/entry';
import { finishTimer } from '../../../../src/time/rules/finish-timer';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import type { Stretch } from '../../../../src/time/rules/stretch';
import type { Notes, Ticket, WorkKind } from '../../../../src/time/rules/timer';
import { call } from '../../ui/call';
import { serverInstant } from '../../ui/server-instant';

type Change = (view: DaysView) => DaysView;

/** Something done on the day's screen: how it shows at once, how it is carried out, and what is said afterwards. */
export interface DayAct {
  readonly ahead: Change;
  /** Answers how the confirmed view changes. */
  readonly run: () => Promise<Change>;
  readonly done: string;
  /** The tickets whose screens should hear of it. */
  readonly tickets: readonly string[];
  readonly undo?: DayAct;
  /** What else must happen when it is refused, such as showing again what was typed. */
  readonly failed?: () => void;
}

export interface NewEntry extends Stretch, Notes {
  readonly id: string;
  readonly ticket: Ticket;
  readonly kind: WorkKind;
}

/** Enters work afterwards. */
export function addEntryAct(me: string, given: NewEntry, failed: () => void): DayAct {
  const { ticket, startedAt, stoppedAt, kind, id, ...notes } = given;
  const provisional = finishTimer({ id, technician: me, ticket, kind, startedAt, ...notes }, stoppedAt, serverInstant(), notes);
  return {
    ahead: withEntries([provisional]),
    run: async () => withEntries([(await call('addEntry', { ...given, ticket: ticket.key })).entry]),
    done: `Entered on ${ticket.key}.`,
    tickets: [ticket.id],
    failed,
  };
}

/** Changes what an entry says. */
export function correctEntryAct(entry: Entry, facts: Omit<EntryFacts, 'ticket'>, failed: () => void): DayAct {
  return {
    ahead: withEntries([editEntry(entry, facts, entry.technician, serverInstant())]),
    run: async () => withEntries((await call('editEntry', { entry: entry.id, facts })).entries),
    done: `The entry on ${entry.ticket.key} is changed.`,
    tickets: [entry.ticket.id],
    failed,
  };
}

/** Throws an entry away; what it takes back is its undo. */
export function dropEntryAct(entry: Entry): DayAct {
  const restore: DayAct = {
    ahead: withEntries([entry]),
    run: async () => withEntries((await call('restoreEntry', { entry: entry.id })).entries),
    done: `The entry on ${entry.ticket.key} is back.`,
    tickets: [entry.ticket.id],
  };
  return {
    ahead: without(entry.id),
    run: async () => {
      await call('deleteEntry', { entry: entry.id });
      return without(entry.id);
    },
    done: `The entry on ${entry.ticket.key} is deleted.`,
    tickets: [entry.ticket.id],
    undo: restore,
  };
}

/** Decides between the entry and what Jira says. */
export function settleDifferenceAct(entry: Entry, keep: 'ours' | 'theirs', theirs: JiraSays | null): DayAct {
  const done = { ours: 'Jira is made to say what the entry says.', theirs: 'The entry says what Jira says.' };
  return {
    ahead: (view) => view,
    run: async () => withEntries((await call('settleDifference', { entry: entry.id, keep, theirs: theirs && { ...theirs } })).entries),
    done: done[keep],
    tickets: [entry.ticket.id],
  };
}

/** Makes an entry out of a worklog that was written in Jira. */
export function adoptWorklogAct(
  me: string,
  { id: worklog, ticket, startedAt, stoppedAt }: JiraWorklog,
  given: Notes & { readonly id: string; readonly kind: WorkKind },
  failed: () => void,
): DayAct {
  const { id, kind, ...notes } = given;
  const provisional = finishTimer({ id, technician: me, ticket, kind, startedAt, ...notes }, stoppedAt, serverInstant(), notes);
  const adopted = (entry: Entry): Change => {
    return (view) => withEntries([entry])({ ...view, inJira: view.inJira.filter((other) => other.id !== worklog) });
  };
  return {
    ahead: adopted(provisional),
    run: async () => adopted((await call('adoptWorklog', { worklog, ...given })).entry),
    done: `The worklog on ${ticket.key} is an entry now.`,
    tickets: [ticket.id],
    failed,
  };
}

export const submitDayAct = (date: DateOnly, zone: TimeZone): DayAct => ({
  ahead: (view) => view,
  run: async () => withRecord(date, (await call('submitDay', { date, zone })).record ?? null),
  done: 'The day is submitted.',
  tickets: [],
});

export function reopenDayAct(record: DayRecord, reason: string, failed: () => void): DayAct {
  const steps = [{ at: serverInstant(), what: 'reopened', reason } as const, ...record.steps];
  const reopened = withRecord(record.date, { ...record, submitted: false, steps });
  return {
    ahead: reopened,
    run: async () => {
      await call('reopenDay', { date: record.date, reason });
      return reopened;
    },
    done: 'The day is open again.',
    tickets: [],
    failed,
  };
}

/** The view with these entries as they are now; one that was thrown away is gone. */
const withEntries =
  (changed: readonly Entry[]): Change =>
  (view) => ({
    ...view,
    entries: [
      ...view.entries.filter(({ id }) => !changed.some((entry) => entry.id === id)),
      ...changed.filter(({ removed }) => !removed),
    ].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1)),
  });

const without =
  (id: string): Change =>
  (view) => ({ ...view, entries: view.entries.filter((entry) => entry.id !== id) });

const withRecord =
  (date: DateOnly, record: DayRecord | null): Change =>
  (view) => ({ ...view, days: view.days.map((day) => (day.date === date ? { ...day, record } : day)) });
