import type { DateOnly, TimeZone } from '../../../../src/platform/rules/units';
import type { DayRecord } from '../../../../src/time/rules/day/day-record';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import type { Entry, EntryFacts, JiraSays } from '../../../../src/time/rules/entry';
import { finishTimer } from '../../../../src/time/rules/finish-timer';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import type { Stretch } from '../../../../src/time/rules/stretch';
import type { Notes, Ticket, WorkKind } from '../../../../src/time/rules/timer';
import { call } from '../../ui/call';
import { serverInstant } from '../../ui/server-instant';
import type { ClockAction } from '../clock/actions/clock-action';
import type { DayChange } from './show-day';
import { say } from '../../ui/words/say';

interface Said {
  readonly done: string;
  readonly undo?: DayAct;
  /** What else must happen when it is refused, such as showing again what was typed. */
  readonly failed?: () => void;
}

/** Something done to the entries of a day: plain data, which waits in the browser's storage until the server has answered. */
export interface EntryAct extends Said {
  readonly change: DayChange;
}

/** Something done to the day itself, which only the server can decide: how it shows at once, and how it is carried out. */
export interface RecordAct extends Said {
  readonly ahead: (view: DaysView) => DaysView;
  /** Answers how the confirmed view changes. */
  readonly run: () => Promise<(view: DaysView) => DaysView>;
}

export type DayAct = EntryAct | RecordAct;

export interface NewEntry extends Stretch, Notes {
  readonly id: string;
  readonly ticket: Ticket;
  readonly kind: WorkKind;
}

/** Enters work afterwards. */
export function addEntryAct(me: string, given: NewEntry, failed: () => void): EntryAct {
  const { ticket } = given;
  const change = { name: 'addEntry', input: { ...given, ticket: ticket.key }, entry: provisional(me, given) } as const;
  return { change, done: say('Entered on {key}.', { key: ticket.key }), failed };
}

/** Changes what an entry says. */
export function correctEntryAct(entry: Entry, facts: Omit<EntryFacts, 'ticket'>, failed: () => void): EntryAct {
  const change = { name: 'editEntry', input: { entry: entry.id, facts }, entry } as const;
  return { change, done: say('The entry on {key} is changed.', { key: entry.ticket.key }), failed };
}

/** Throws an entry away; what it takes back is its undo. */
export function dropEntryAct(entry: Entry): EntryAct {
  const input = { entry: entry.id };
  const undo = {
    change: { name: 'restoreEntry', input, entry },
    done: say('The entry on {key} is back.', { key: entry.ticket.key }),
  } as const;
  return { change: { name: 'deleteEntry', input, entry }, done: say('The entry on {key} is deleted.', { key: entry.ticket.key }), undo };
}

/** Decides between the entry and what Jira says. */
export function settleDifferenceAct(entry: Entry, keep: 'ours' | 'theirs', theirs: JiraSays | null): EntryAct {
  const done = { ours: say('Jira is made to say what the entry says.'), theirs: say('The entry says what Jira says.') };
  const input = { entry: entry.id, keep, theirs: theirs && { ...theirs } };
  return { change: { name: 'settleDifference', input, entry }, done: done[keep] };
}

/** Makes an entry out of a worklog that was written in Jira. */
export function adoptWorklogAct(
  me: string,
  { id: worklog, ticket, startedAt, stoppedAt }: JiraWorklog,
  given: Notes & { readonly id: string; readonly kind: WorkKind },
  failed: () => void,
): EntryAct {
  const entry = provisional(me, { ...given, ticket, startedAt, stoppedAt });
  const change = { name: 'adoptWorklog', input: { worklog, ...given }, entry } as const;
  return { change, done: say('The worklog on {key} is an entry now.', { key: ticket.key }), failed };
}

const provisional = (me: string, { id, ticket, kind, startedAt, stoppedAt, note, internalNote }: NewEntry): Entry =>
  finishTimer({ id, technician: me, ticket, kind, startedAt, note, internalNote }, stoppedAt, serverInstant());

export const submitDayAct = (date: DateOnly, zone: TimeZone): RecordAct => ({
  ahead: (view) => view,
  run: async () => withRecord(date, (await call('submitDay', { date, zone })).record ?? null),
  done: say('The day is submitted.'),
});

export function reopenDayAct(record: DayRecord, reason: string, failed: () => void): RecordAct {
  const steps = [{ at: serverInstant(), what: 'reopened', reason } as const, ...record.steps];
  const reopened = withRecord(record.date, { ...record, submitted: false, steps });
  return {
    ahead: reopened,
    run: async () => {
      await call('reopenDay', { date: record.date, reason });
      return reopened;
    },
    done: say('The day is open again.'),
    failed,
  };
}

const withRecord =
  (date: DateOnly, record: DayRecord | null) =>
  (view: DaysView): DaysView => ({ ...view, days: view.days.map((day) => (day.date === date ? { ...day, record } : day)) });

/** Names what was done and when, so that it can wait. */
export const asAction = (change: DayChange, key: string): ClockAction => ({
  ...change,
  key,
  at: serverInstant(),
  on: { id: change.entry.ticket.id, key: change.entry.ticket.key },
});
