import { Temporal } from 'temporal-polyfill';
import { elapsed } from '../../platform/rules/elapsed';
import { instant } from '../../platform/rules/units';
import type { Entry, JiraSays } from './entry';
import type { Ticket } from './timer';
import { worklogSeconds } from './worklog';

/** A worklog that a person wrote in Jira by hand, or another app in their name: part of their day, and no entry until they make it one. */
export interface JiraWorklog extends JiraSays {
  readonly id: string;
  readonly technician: string;
  readonly ticket: Ticket;
}

/** Whether a worklog says what its entry says, as far as Jira can: it keeps whole minutes, at least one, and seconds of the start. */
export function saysTheSame(entry: Pick<Entry, 'startedAt' | 'stoppedAt' | 'note'>, theirs: JiraSays): boolean {
  const minutes = (seconds: number): number => Math.floor(seconds / 60);
  return (
    entry.startedAt.slice(0, 19) === theirs.startedAt.slice(0, 19) &&
    minutes(worklogSeconds(entry)) === minutes(elapsed(theirs.startedAt, theirs.stoppedAt) / 1_000) &&
    tidy(entry.note) === tidy(theirs.note)
  );
}

/** What the entry becomes where Jira's version holds: what Jira leaves as it was keeps its seconds, and a note is never lost to an empty one. */
export function asJiraSays(entry: Pick<Entry, 'startedAt' | 'stoppedAt' | 'note'>, theirs: JiraSays): JiraSays {
  const startedAt = entry.startedAt.slice(0, 19) === theirs.startedAt.slice(0, 19) ? entry.startedAt : theirs.startedAt;
  const untouched = {
    ...entry,
    startedAt: theirs.startedAt,
    stoppedAt: laterBy(theirs.startedAt, elapsed(entry.startedAt, entry.stoppedAt)),
  };
  const length = saysTheSame(untouched, { ...theirs, note: entry.note })
    ? elapsed(entry.startedAt, entry.stoppedAt)
    : elapsed(theirs.startedAt, theirs.stoppedAt);
  return { startedAt, stoppedAt: laterBy(startedAt, length), note: theirs.note.trim() === '' ? entry.note : tidy(theirs.note) };
}

const laterBy = (at: string, milliseconds: number) =>
  instant(Temporal.Instant.from(at).add({ milliseconds }).toString({ smallestUnit: 'millisecond' }));

const tidy = (note: string): string =>
  note
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
