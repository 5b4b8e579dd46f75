import type { Instant } from '../../platform/rules/units';
import type { Entry, EntryFacts, WorklogState, Written } from './entry';
import { firstWorklog } from './finish-timer';

/** The entry after an edit, which also confirms one that waited for its technician's word: what stood there before goes to the front of its history, and its worklog waits to follow. */
export function editEntry(entry: Entry, facts: Partial<EntryFacts>, by: string, at: Instant): Entry {
  const changed = (Object.keys(facts) as (keyof EntryFacts)[]).filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(entry[key]));
  if (changed.length === 0 && !entry.review) return entry;
  const before = Object.fromEntries(changed.map((key) => [key, entry[key]]));
  const { review: _review, ...confirmed } = entry;
  const edited = { ...confirmed, ...facts, history: [{ at, by, before }, ...entry.history] };
  return { ...edited, worklog: followUp(edited) };
}

/** The entry thrown away; its worklog, if there is one, waits to be taken away. */
export function removeEntry(entry: Entry, how: 'discarded' | 'deleted', at: Instant): Entry {
  const removed = { ...entry, removed: { at, how } };
  return { ...removed, worklog: followUp(removed) };
}

/** The entry brought back. */
export function restoreEntry(entry: Entry): Entry {
  const { removed: _removed, ...restored } = entry;
  return { ...restored, worklog: followUp(restored) };
}

/** What must become of the worklog now: nothing, if there is none and none is needed. */
function followUp(entry: Entry): WorklogState {
  const on = standing(entry.worklog);
  const attempt = entry.worklog.state === 'waiting' ? entry.worklog.attempt : undefined;
  const waiting = { state: 'waiting', ...(on ? { on } : {}), ...(attempt ? { attempt } : {}) } as const;
  if (on || attempt) return waiting;
  return entry.removed || entry.review ? { state: 'none' } : firstWorklog(entry.kind, entry.startedAt, entry.stoppedAt);
}

/** The worklog that stands in Jira now; none where there never was one, or somebody deleted it there. */
export const standing = (worklog: WorklogState): Written | undefined =>
  'on' in worklog && !(worklog.state === 'differs' && worklog.theirs === null) ? worklog.on : undefined;

/** Whether the entry should have a worklog at all. */
export const wantsWorklog = (entry: Entry): boolean =>
  !entry.removed && firstWorklog(entry.kind, entry.startedAt, entry.stoppedAt).state === 'waiting';
