import { elapsed } from '../../platform/rules/elapsed';
import type { Entry } from './entry';

/** The worklog property by which an entry's worklog is found again. */
export const entryProperty = 'rounds-entry';

const jiraLeastSeconds = 60;

/** Seconds for Jira: whole seconds of the interval; one minute where it was shorter, since Jira takes no less. The entry keeps the true interval. */
export function worklogSeconds(entry: Pick<Entry, 'startedAt' | 'stoppedAt'>): number {
  return Math.max(jiraLeastSeconds, Math.floor(elapsed(entry.startedAt, entry.stoppedAt) / 1_000));
}

/** The body of the worklog of an entry, in the form Jira asks for; carries the entry's id, so that it is never written twice. */
export function worklogOf(entry: Entry) {
  return {
    started: entry.startedAt.replace('Z', '+0000'),
    timeSpentSeconds: worklogSeconds(entry),
    ...(entry.note === '' ? {} : { comment: documentOf(entry.note) }),
    properties: [{ key: entryProperty, value: { entry: entry.id } }],
  };
}

/** A note as an Atlassian document: a paragraph for each of its lines. */
function documentOf(note: string) {
  const lines = note.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { type: 'doc', version: 1, content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })) };
}
